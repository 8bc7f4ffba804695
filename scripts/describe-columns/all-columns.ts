import Papa from 'papaparse';
import { COLUMN_NAMES } from '../../src/lib/domain/column-names.ts';

/** A CSV text with every column of the tidy file, in its order; those that it lacks are empty. */
export function withAllColumns(text: string): string {
	const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), {
		header: true,
		delimiter: ','
	});
	const columns = [...COLUMN_NAMES];
	const lost = meta.fields?.filter((name) => !COLUMN_NAMES.some((column) => column === name)) ?? [];
	// What stands in it would be gone.
	if (lost.length > 0) throw new Error(`No column is called ${lost.join(', ')}.`);
	return `${Papa.unparse(data, { columns, newline: '\n' })}\n`;
}
