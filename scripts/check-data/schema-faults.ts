import Papa from 'papaparse';

/** The part of a Frictionless Table Schema that ours uses. */
export interface TableSchema {
	readonly fields: readonly SchemaField[];
}

export interface SchemaField {
	readonly name: string;
	readonly description?: string;
	readonly type: 'string' | 'number';
	readonly constraints?: {
		readonly required?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
	};
}

/** Where a CSV text departs from its schema: wrong columns, or a cell of the wrong form. */
export function schemaFaults(text: string, { fields }: TableSchema): readonly string[] {
	const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
	const [header = [], ...rows] = data;
	const names = fields.map(({ name }) => name);
	const faults = errors.map(({ row, message }) => `row ${(row ?? 0) + 1}: ${message}`);
	if (header.join() !== names.join()) {
		return [...faults, 'the columns are not those of schema.json in its order'];
	}
	for (const [index, row] of rows.entries()) {
		if (row.length !== fields.length) faults.push(`row ${index + 2}: ${row.length} cells`);
		for (const [place, field] of fields.entries()) {
			const fault = cellFault(row[place] ?? '', field);
			if (fault !== null) faults.push(`row ${index + 2}, ${field.name}: ${fault}`);
		}
	}
	return faults;
}

function cellFault(cell: string, { type, constraints = {} }: SchemaField): string | null {
	if (cell === '') return constraints.required === true ? 'is empty' : null;
	if (type === 'number' && !Number.isFinite(Number(cell))) return `"${cell}" is not a number`;
	if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) {
		return `"${cell}" is below ${constraints.minimum}`;
	}
	if (constraints.enum?.includes(cell) === false) return `"${cell}" is not one of the values`;
	if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) {
		return `"${cell}" does not match ${constraints.pattern}`;
	}
	return null;
}
