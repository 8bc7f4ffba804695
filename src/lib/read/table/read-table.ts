import { REQUIRED_COLUMNS, type Column } from '../column.ts';
import { withoutExtraCells } from './extra-cells.ts';
import { findHeader, type Header } from './find-header.ts';
import { linesOf, parseCells } from '../source/parse-cells.ts';
import { severityOf, type Problem, type ProblemCode } from '../problem.ts';
import { secondHeader } from './second-header.ts';
import type { TableRow } from './table-row.ts';
import { findWideTable } from './wide-table.ts';

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
		const wide = findWideTable(text);
		if (wide !== null) return failed('wide-table', wide.heading, wide.line);
		return failed('no-header', missing.map((column) => KNOWN_AS[column] ?? column).join(', '));
	}
	const { rows, problems } = readRows(text, header);
	const lost = problems.some((problem) => severityOf(problem) === 'row');
	if (rows.length === 0 && !lost) return failed('empty-file', null);
	return { rows, problems: [...headerProblems(header), ...problems], headers: headersOf(header) };
}

/** The rows below the header, each by the header nearest above it. */
function readRows(text: string, header: Header): Pick<Table, 'rows' | 'problems'> {
	const parsed = parseCells(text, header.delimiter);
	const problems: Problem[] = [];
	const rows: TableRow[] = [];
	let { match } = header;
	let width = header.cells.length;
	let line = 1;
	parsed.rows.forEach((values, index) => {
		const start = line;
		line += linesOf(values);
		if (index <= header.row || isBlank(values)) return;

		const report = (code: ProblemCode, value: string | null) =>
			problems.push({ code, line: start, column: null, value });
		const fault = parsed.faults.get(index);
		if (fault !== undefined) {
			report(fault, String(line - 1));
			return;
		}
		const again = secondHeader(values, match);
		if (again !== null) {
			report('second-header', null);
			if (again !== match) problems.push(...headerProblems({ line: start, match: again }));
			match = again;
			width = values.length;
			return;
		}
		const row: TableRow = { line: start, values, match };
		if (values.length <= width || isBlank(values.slice(width))) {
			rows.push(row);
			return;
		}
		const cut = withoutExtraCells(row, width);
		if (cut === null) report('too-many-cells', values.slice(width).join(header.delimiter));
		else {
			rows.push(cut.row);
			report('extra-cells', cut.unread.join(header.delimiter));
		}
	});
	return { rows, problems };
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

function headersOf({ cells, match }: Header): ReadonlyMap<string, string> {
	return new Map(
		[...match.positions].map(([column, index]) => [column, cells[index]?.trim() ?? ''])
	);
}

function headerProblems({ line, match }: Pick<Header, 'line' | 'match'>): readonly Problem[] {
	const about = (code: ProblemCode, headers: readonly string[]) =>
		headers.map((value): Problem => ({ code, line, column: null, value }));
	return [...about('repeated-column', match.repeated), ...about('unknown-column', match.unknown)];
}

function failed(code: ProblemCode, value: string | null, line: number | null = null): Table {
	return { rows: [], problems: [{ code, line, column: null, value }], headers: new Map() };
}
