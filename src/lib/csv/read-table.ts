import Papa from 'papaparse';
import { readFormulaCell } from './formula-cell.ts';
import {
	COLUMNS,
	matchHeader,
	REQUIRED_COLUMNS,
	type Cells,
	type Column,
	type HeaderMatch
} from './columns.ts';
import type { Problem } from './problem.ts';

/** A row of a file that could be split into its cells. */
export interface TableRow {
	/** Line on which the row starts, from 1. */
	readonly line: number;
	readonly cells: Cells;
}

export interface Table {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Title and note lines that may stand above the header, as in official tables. */
const HEADER_SEARCH = 20;

/**
 * CSV text to rows of named cells. Comma, semicolon and tab are tried on the top of the file and
 * the one whose header line has most of our columns is taken; PapaParse's own guess fails on
 * files of one column.
 */
export function readTable(text: string): Table {
	if (text.trim() === '') return failed('empty-file', null);
	const header = findHeader(text);
	const missing = REQUIRED_COLUMNS.filter((column) => !header.match.positions.has(column));
	if (missing.length > 0) {
		return failed('no-header', missing.map((column) => GRADE_HEADER[column] ?? column).join(', '));
	}
	const { data, errors } = parse(text, header.delimiter);
	const problems = headerProblems(header);
	const broken = new Map(errors.map(({ row, code }) => [row, code]));
	const rows: TableRow[] = [];

	let line = 1;
	data.forEach((values, index) => {
		const start = line;
		line += 1 + lineBreaks(values);
		if (index <= header.row || values.every((value) => value.trim() === '')) return;
		const fault = broken.get(index);
		if (fault === 'MissingQuotes') {
			const last = String(line - 1);
			problems.push({ code: 'open-quote', line: start, column: null, value: last });
		} else if (fault !== undefined) {
			problems.push({ code: 'stray-quote', line: start, column: null, value: null });
		} else if (values.slice(header.width).some((value) => value.trim() !== '')) {
			const extra = values.slice(header.width).join(header.delimiter);
			problems.push({ code: 'too-many-cells', line: start, column: null, value: extra });
		} else {
			rows.push({ line: start, cells: cellsOf(values, header.match.positions) });
		}
	});
	if (rows.length === 0 && problems.every(({ code }) => HEADER_CODES.has(code))) {
		return { rows, problems: [...problems, failedProblem('empty-file', null)] };
	}
	return { rows, problems };
}

/** What a user knows the `value` column as. */
const GRADE_HEADER: Partial<Record<Column, string>> = { value: 'grade (or value)' };
const HEADER_CODES = new Set(['unknown-column', 'repeated-column']);

interface Header {
	readonly delimiter: string;
	/** Index among the rows of the file. */
	readonly row: number;
	readonly line: number;
	readonly width: number;
	readonly match: HeaderMatch;
}

function findHeader(text: string): Header {
	const candidates = DELIMITERS.flatMap((delimiter) => {
		const { data } = parse(text, delimiter, HEADER_SEARCH);
		let line = 1;
		return data.map((values, row): Header => {
			const start = line;
			line += 1 + lineBreaks(values);
			return { delimiter, row, line: start, width: values.length, match: matchHeader(values) };
		});
	});
	return candidates.reduce((best, next) =>
		next.match.positions.size > best.match.positions.size ? next : best
	);
}

function parse(text: string, delimiter: string, preview = 0) {
	return Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false, preview });
}

/** Line breaks inside the quoted cells of one row. */
function lineBreaks(values: readonly string[]): number {
	let count = 0;
	for (const value of values) count += value.match(/\r\n|\r|\n/g)?.length ?? 0;
	return count;
}

function cellsOf(values: readonly string[], positions: ReadonlyMap<Column, number>): Cells {
	const cells = { ...NO_CELLS };
	for (const [column, index] of positions) {
		cells[column] = readFormulaCell((values[index] ?? '').trim());
	}
	return cells;
}

const NO_CELLS = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<
	Column,
	string
>;

function headerProblems({ line, match }: Header): Problem[] {
	const at = (code: Problem['code']) => (header: string) => ({
		code,
		line,
		column: null,
		value: header
	});
	return [...match.repeated.map(at('repeated-column')), ...match.unknown.map(at('unknown-column'))];
}

function failedProblem(code: Problem['code'], value: string | null): Problem {
	return { code, line: null, column: null, value };
}

function failed(code: Problem['code'], value: string | null): Table {
	return { rows: [], problems: [failedProblem(code, value)] };
}
