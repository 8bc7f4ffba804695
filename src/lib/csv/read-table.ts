import { REQUIRED_COLUMNS, type Column, type HeaderMatch } from './columns.ts';
import { findHeader, type Header } from './find-header.ts';
import { readFormulaCell } from './formula-cell.ts';
import { linesOf, parseCells } from './parse-cells.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A row of a file that could be split into its cells. */
export interface TableRow {
	/** Line on which the row starts, from 1. */
	readonly line: number;
	readonly values: readonly string[];
	readonly match: HeaderMatch;
}

export interface Table {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
	/** How the file itself heads each column. */
	readonly headers: ReadonlyMap<string, string>;
}

/** What a user knows the `value` column as. */
const KNOWN_AS: Partial<Record<Column, string>> = { value: 'grade (or value)' };

/** CSV text to rows of named cells. Rows that cannot be split are problems, each with its line. */
export function readTable(source: string): Table {
	// PapaParse guesses the line ending and runs rows together where a file mixes two.
	const end = source.trimEnd();
	const text = end.includes('\r') ? end.replace(/\r\n?/g, '\n') : end;
	if (text === '') return failed('empty-file', null);
	const header = findHeader(text);
	const missing = REQUIRED_COLUMNS.filter((column) => !header.match.positions.has(column));
	if (missing.length > 0) {
		return failed('no-header', missing.map((column) => KNOWN_AS[column] ?? column).join(', '));
	}
	const parsed = parseCells(text, header.delimiter);
	const problems: Problem[] = [];
	const rows: TableRow[] = [];
	const width = header.cells.length;
	let line = 1;
	parsed.rows.forEach((values, index) => {
		const start = line;
		line += linesOf(values);
		if (index <= header.row || isBlank(values)) return;

		const report = (code: ProblemCode, value: string | null) =>
			problems.push({ code, line: start, column: null, value });
		const fault = parsed.faults.get(index);
		const extra = values.length > width ? values.slice(width) : [];
		if (fault !== undefined) report(fault, String(line - 1));
		else if (!isBlank(extra)) report('too-many-cells', extra.join(header.delimiter));
		else rows.push({ line: start, values, match: header.match });
	});
	if (rows.length + problems.length === 0) return failed('empty-file', null);
	return { rows, problems: [...headerProblems(header), ...problems], headers: headersOf(header) };
}

function isBlank(values: readonly string[]): boolean {
	return values.every((value) => value.trim() === '');
}

/** One cell of a row, trimmed; empty in a column that the file lacks. */
export function cellOf({ values, match }: TableRow, column: Column): string {
	const place = match.positions.get(column);
	return place === undefined ? '' : readFormulaCell((values[place] ?? '').trim());
}

function headersOf({ cells, match }: Header): ReadonlyMap<string, string> {
	return new Map(
		[...match.positions].map(([column, index]) => [column, cells[index]?.trim() ?? ''])
	);
}

function headerProblems({ line, match }: Header): readonly Problem[] {
	const about = (code: ProblemCode, headers: readonly string[]) =>
		headers.map((value): Problem => ({ code, line, column: null, value }));
	return [...about('repeated-column', match.repeated), ...about('unknown-column', match.unknown)];
}

function failed(code: ProblemCode, value: string | null): Table {
	return { rows: [], problems: [{ code, line: null, column: null, value }], headers: new Map() };
}
