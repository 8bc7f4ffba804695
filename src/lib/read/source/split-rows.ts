import { bareQuotes } from './bare-quotes.ts';
import { LIMITS } from './limits.ts';
import { linesOf, parseCells } from './parse-cells.ts';
import { plainRows } from './plain-rows.ts';
import type { GridRow } from '../grid.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/**
 * A text split into rows.
 *
 * @param firstLine of the file, on which the text begins
 */
export function splitRows(text: string, delimiter: string, firstLine: number): GridRow[] {
	const { rows, end, line } = plainRows(text, delimiter, firstLine);
	if (end < text.length || text === '') {
		for (const row of checkedRows(text.slice(end), delimiter, line)) rows.push(row);
	}
	return rows;
}

/** The same where quotation marks need a second look. */
function checkedRows(text: string, delimiter: string, firstLine: number): readonly GridRow[] {
	const { rows, faults } = parseCells(text, delimiter);
	let line = firstLine;
	let start = 0;
	return rows.map((cells, index) => {
		const first = line;
		const lines = linesOf(cells);
		line += lines;
		const end = afterLines(text, start, lines);
		const raw = text.slice(start, end - 1);
		start = end;
		const code = faults.get(index);
		const fault =
			code === undefined
				? (longCell(cells, first) ?? bareQuoteIn(first, cells, raw, delimiter))
				: tornRow(code, first, raw, delimiter);
		return { line: first, cells, fault };
	});
}

function longCell(cells: readonly string[], line: number): Problem | null {
	const place = cells.findIndex(({ length }) => length > LIMITS.cell);
	if (place < 0) return null;
	return { code: 'long-cell', line, column: null, value: String(place + 1) };
}

function bareQuoteIn(
	line: number,
	cells: readonly string[],
	raw: string,
	delimiter: string
): Problem | null {
	if (!cells.some((cell) => cell.includes('"'))) return null;
	const bare = bareQuotes(raw, cells, delimiter);
	if (bare === null) return null;
	const code = bare.paired ? 'kept-quote' : 'inner-quote';
	return { code, line, column: null, value: bare.cell };
}

/**
 * A row whose quotation marks run on over others. Each of its lines that holds anything counts as a
 * row: which of them are the middle of a cell cannot be told.
 */
function tornRow(code: ProblemCode, line: number, raw: string, delimiter: string): Problem {
	const lines = raw.replaceAll(delimiter, ' ').split('\n');
	const rows = lines.filter((each) => each.trim() !== '').length;
	const problem = { code, line, column: null, value: String(line + lines.length - 1) };
	return rows > 1 ? { ...problem, rows } : problem;
}

/** Where the text goes on after so many lines; past its end where it does not. */
export function afterLines(text: string, start: number, lines: number): number {
	let at = start;
	for (let line = 0; line < lines; line += 1) {
		const end = text.indexOf('\n', at);
		if (end < 0) return text.length + 1;
		at = end + 1;
	}
	return at;
}
