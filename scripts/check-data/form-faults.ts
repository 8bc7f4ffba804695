import Papa from 'papaparse';
import { COLUMN_NAMES } from '../../src/lib/domain/column-names.ts';
import { COLUMNS, type ColumnEntry } from '../../src/lib/domain/column.ts';

const KIND = COLUMN_NAMES.indexOf('kind');

/** Where a CSV text departs from the tidy file: other columns, or a cell of another form. */
export function formFaults(text: string): readonly string[] {
	const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
	const [header = [], ...rows] = data;
	const faults = errors.map(({ row, message }) => `row ${(row ?? 0) + 1}: ${message}`);
	if (header.join() !== COLUMN_NAMES.join()) {
		return [...faults, 'the columns are not those of src/lib/domain/column.ts in its order'];
	}
	for (const [index, row] of rows.entries()) {
		if (row.length !== COLUMNS.length) faults.push(`row ${index + 2}: ${row.length} cells`);
		const kind = row[KIND] ?? '';
		for (const [place, column] of COLUMNS.entries()) {
			const fault = cellFault(row[place] ?? '', column, kind);
			if (fault !== null) faults.push(`row ${index + 2}, ${column.name}: ${fault}`);
		}
	}
	return faults;
}

function cellFault(
	cell: string,
	{ needed, emptyFor = [], form = {} }: ColumnEntry,
	kind: string
): string | null {
	if (cell === '') {
		const mayBeEmpty = emptyFor.some((each) => each === kind);
		return needed === 'always' && !mayBeEmpty ? 'is empty' : null;
	}
	if (form.type === 'number' && !Number.isFinite(Number(cell))) return `"${cell}" is not a number`;
	if (form.minimum !== undefined && Number(cell) < form.minimum) {
		return `"${cell}" is below ${form.minimum}`;
	}
	if (form.enum?.includes(cell) === false) return `"${cell}" is not one of the values`;
	if (form.pattern !== undefined && !new RegExp(`^(?:${form.pattern})$`).test(cell)) {
		return `"${cell}" does not match ${form.pattern}`;
	}
	return null;
}
