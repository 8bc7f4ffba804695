import Papa from 'papaparse';

/** What a Frictionless Table Schema says, as far as the cells of a CSV can break it. */
export interface TableSchema {
	readonly fields: readonly {
		readonly name: string;
		readonly constraints?: {
			readonly required?: boolean;
			readonly pattern?: string;
			readonly enum?: readonly string[];
		};
	}[];
}

/** Where a CSV text departs from its schema: other columns, or a cell of another form. */
export function schemaFaults(text: string, { fields }: TableSchema): readonly string[] {
	const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
	const [header = [], ...rows] = data;
	const faults = errors.map(({ row, message }) => `row ${(row ?? 0) + 1}: ${message}`);
	if (header.join() !== fields.map(({ name }) => name).join()) {
		return [...faults, 'the columns are not those of its schema in its order'];
	}
	for (const [index, row] of rows.entries()) {
		for (const [place, field] of fields.entries()) {
			const fault = cellFault(row[place] ?? '', field.constraints ?? {});
			if (fault !== null) faults.push(`row ${index + 2}, ${field.name}: ${fault}`);
		}
	}
	return faults;
}

function cellFault(
	cell: string,
	{ required, pattern, enum: values }: NonNullable<TableSchema['fields'][number]['constraints']>
): string | null {
	if (cell === '') return required === true ? 'is empty' : null;
	if (values?.includes(cell) === false) return `"${cell}" is not one of the values`;
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) {
		return `"${cell}" does not match ${pattern}`;
	}
	return null;
}
