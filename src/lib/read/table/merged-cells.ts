import { INSPECTION_COLUMNS, type Column } from '../../domain/column-names.ts';
import { findArea } from '../../domain/find-area.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import { cellOf, withValueOf, type TableRow } from './table-row.ts';

/** Cells that tell one inspection of an authority from another. */
const OF_AN_INSPECTION = [
	'framework',
	'inspection',
	'inspected_from',
	'inspected_to',
	'published'
] as const satisfies readonly Column[];

const OF_AN_AUTHORITY: readonly Column[] = ['authority', 'authority_code'];

/** Whether a row names its authority. */
export function isNamed(row: TableRow): boolean {
	return cellOf(row, 'authority') !== '';
}

/** Whether a row without an authority states something all the same: a footnote does not. */
export function holdsFact(row: TableRow): boolean {
	return cellOf(row, 'area') !== '' && cellOf(withValueOf(row, true), 'value') !== '';
}

/** Whether a row says nothing of its authority that another denies. */
export function isOfAuthority(row: TableRow, head: TableRow): boolean {
	return OF_AN_AUTHORITY.every((column) => goTogether(row, head, column));
}

/** Whether a row says nothing of its inspection that another denies. */
export function isOfInspection(row: TableRow, head: TableRow): boolean {
	return OF_AN_INSPECTION.every((column) => goTogether(row, head, column));
}

/** Whether two rows name the same inspection. */
export function nameTheSame(one: TableRow, other: TableRow): boolean {
	return [...OF_AN_AUTHORITY, ...OF_AN_INSPECTION].every(
		(column) => cellOf(one, column) === cellOf(other, column)
	);
}

/** Whether a row leaves its service blank in a file that has a column for it. */
export function hasBlankService(row: TableRow): boolean {
	return row.match.positions.has('service') && cellOf(row, 'service') === '';
}

/** Whether the service of a row is blank, and its framework has no service of its own for the area. */
export function lacksService(row: TableRow): boolean {
	if (!hasBlankService(row)) return false;
	const framework = frameworkOf(cellOf(row, 'framework') || null);
	const area = framework && findArea(framework, cellOf(row, 'area'));
	return area?.services.length !== 1;
}

/** The columns that a row leaves blank and takes from the row that heads its block. */
export function columnsToTake(row: TableRow, head: TableRow): readonly Column[] {
	const shared = isOfInspection(row, head) ? INSPECTION_COLUMNS : OF_AN_AUTHORITY;
	return shared.filter((column) => cellOf(row, column) === '' && cellOf(head, column) !== '');
}

/** The row with some of its cells taken from another. */
export function withCells(row: TableRow, from: TableRow, columns: readonly Column[]): TableRow {
	const values = [...row.values];
	for (const column of columns) {
		const place = row.match.positions.get(column);
		if (place === undefined) continue;
		while (values.length < place) values.push('');
		values[place] = from.values[place] ?? '';
	}
	return { ...row, values };
}

function goTogether(row: TableRow, head: TableRow, column: Column): boolean {
	const cell = cellOf(row, column);
	return cell === '' || cell === cellOf(head, column);
}
