import Papa from 'papaparse';

/** The cells of a CSV text, row by row, and the rows whose quotation marks are wrong. */
export interface ParsedCells {
	readonly rows: readonly (readonly string[])[];
	/** By index of the row. */
	readonly faults: ReadonlyMap<number, 'open-quote' | 'stray-quote'>;
}

/**
 * Reads cells with PapaParse, as arrays, because headers are matched by name elsewhere and
 * objects lose a repeated or unlucky header without an error.
 *
 * @param text with lines that end in a line feed alone
 * @param preview rows to read; 0 for all
 */
export function parseCells(text: string, delimiter: string, preview = 0): ParsedCells {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		header: false,
		skipEmptyLines: false,
		preview
	});
	const faults = errors.map(({ row, code }): [number, 'open-quote' | 'stray-quote'] => [
		row ?? 0,
		code === 'MissingQuotes' ? 'open-quote' : 'stray-quote'
	]);
	return { rows: data, faults: new Map(faults) };
}

/** Lines of the file that a row takes up: one, and one for each line break inside its cells. */
export function linesOf(row: readonly string[]): number {
	let lines = 1;
	for (const cell of row) {
		for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
	}
	return lines;
}
