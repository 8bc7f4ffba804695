import { needsCleaning, withoutInvisible } from '../source/clean-text.ts';
import { isComplete, tellsServices } from '../column.ts';
import { decidedRows, NO_DECISIONS, type Decisions } from '../decisions.ts';
import { REQUIRED_COLUMNS } from '../../domain/column-names.ts';
import type { AlikeFacts } from '../fact.ts';
import { findHeader, type Header } from './find-header.ts';
import { lackOf, problemsAbove, uselessHeadings } from './header-problems.ts';
import { severityOf, type Problem, type ProblemCode } from '../problem.ts';
import { readSection } from './read-section.ts';
import { sectionsOf, type Section } from './sections.ts';
import { afterLines, splitRows } from '../source/split-rows.ts';
import type { TableRow } from './table-row.ts';
import { findWideTable } from './wide-table.ts';

/** A table of named cells. */
export interface Table {
	/** Line of its header. */
	readonly line: number;
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
	/** How the file itself heads each column. */
	readonly headers: ReadonlyMap<string, string>;
	/** What its rows state, where they were read by their pieces; they are not here themselves then. */
	readonly alike?: readonly AlikeFacts[];
}

const NOTHING: Table = { line: 1, rows: [], problems: [], headers: new Map() };

/** A text as it is split, and its header. */
export interface HeadedText {
	readonly text: string;
	readonly header: Header;
}

/** `null` for a text that holds nothing. */
export function headedText(source: string): HeadedText | null {
	const text = plainSource(source);
	return text === '' ? null : { text, header: findHeader(text) };
}

/**
 * Whether the header has every column that a tidy file needs, and its rows can tell their service too. Of a
 * text whose rows cannot, its reader must say more.
 */
export function isTidy({ header: { match } }: HeadedText): boolean {
	return isComplete(match) && tellsServices(match);
}

/** CSV text to rows of named cells. Rows that cannot be split are problems, each with its line. */
export function readTable(source: string, decisions: Decisions = NO_DECISIONS): Table {
	const text = plainSource(source);
	if (text === '') return failed('empty-file', null);
	const header = findHeader(text);
	const missing = REQUIRED_COLUMNS.filter((column) => !header.match.positions.has(column));
	if (missing.length > 0) {
		const wide = findWideTable(text);
		if (wide !== null) return failed('wide-table', wide.heading, wide.line);
		return { ...NOTHING, problems: [lackOf(header, missing)] };
	}
	const { below, rows: split } = splitBelow(text, header);
	const rows = decidedRows(split, null, decisions);
	const sections = sectionsOf(header, rows);
	const writing = { delimiter: header.delimiter, needsCleaning: needsCleaning(below) };
	const read = sections.map((section) => readSection(section, writing));
	const problems = [
		...problemsAbove(header, text.split('\n', header.line - 1)),
		...sections.flatMap((section, index) => headerProblems(section, sections[index - 1])),
		...read.flatMap((section) => section.problems)
	];
	const named = read.flatMap((section) => section.rows);
	const lost = problems.some((problem) => severityOf(problem) === 'row');
	if (named.length === 0 && !lost) return failed('empty-file', null);
	return { line: header.line, rows: named, problems, headers: headersOf(header) };
}

/** How many rows of a table could be split into cells. */
export function rowsIn({ rows, alike }: Table): number {
	return alike === undefined ? rows.length : alike.reduce((sum, { count }) => sum + count, 0);
}

/** What stands below the header of a text, and its rows. */
export function splitBelow(text: string, { below: first, delimiter }: Header) {
	const below = text.slice(afterLines(text, 0, first - 1));
	return { below, rows: splitRows(below, delimiter, first) };
}

/** The text as it is split: PapaParse guesses the line ending and runs rows together where a file mixes two. */
export function plainSource(source: string): string {
	const end = source.trimEnd();
	return withoutInvisible(end.includes('\r') ? end.replace(/\r\n?/g, '\n') : end);
}

/** A header that says the same as the one above it says so once. */
function headerProblems({ line, match }: Section, above?: Section): readonly Problem[] {
	const again: Problem = { code: 'second-header', line, column: null, value: null };
	return [
		...(above === undefined ? [] : [again]),
		...(match === above?.match ? [] : uselessHeadings(line, match))
	];
}

/** How a file itself heads the columns of its header. */
export function headersOf({ cells, match }: Header): ReadonlyMap<string, string> {
	return new Map(
		[...match.positions].map(([column, index]) => [column, cells[index]?.trim() ?? ''])
	);
}

function failed(code: ProblemCode, value: string | null, line: number | null = null): Table {
	return { ...NOTHING, problems: [{ code, line, column: null, value }] };
}
