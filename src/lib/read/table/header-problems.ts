import { REQUIRED_COLUMNS, type Column } from '../../domain/column-names.ts';
import type { HeaderMatch } from '../column.ts';
import type { Header } from './find-header.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { isBlank } from './read-section.ts';

/** What a user knows the `value` column as. */
const KNOWN_AS: Partial<Record<Column, string>> = { value: 'grade (or value)' };

/**
 * What is wrong with the line that comes nearest to a header: which columns it lacks. A line without
 * any of those that rows need, and with no two others, is no header at all.
 */
export function lackOf({ line, cells, match }: Header, missing: readonly Column[]): Problem {
	const columns = missing.map((column) => KNOWN_AS[column] ?? column).join(', ');
	const isHeader = match.positions.size > 1 || missing.length < REQUIRED_COLUMNS.length;
	if (!isHeader) return { code: 'no-header', line: null, column: null, value: columns };
	const headings = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return { code: 'missing-headers', line, column: columns, value: headings.join(', ') };
}

/** What stands above the header and is not read, and a quotation mark that the header opens. */
export function problemsAbove(
	{ line, delimiter, hasOpenQuote }: Header,
	lines: readonly string[]
): readonly Problem[] {
	const problems: Problem[] = [];
	const filled = lines.flatMap((words, index) =>
		isBlank(words.split(delimiter)) || /^"?sep=/i.test(words) ? [] : [index + 1]
	);
	const [first] = filled;
	if (first !== undefined) {
		const value = String(filled.at(-1));
		problems.push({ code: 'above-header', line: first, column: null, value });
	}
	if (hasOpenQuote) problems.push({ code: 'header-quote', line, column: null, value: null });
	return problems;
}

/** Headings that are of no use to any row. */
export function uselessHeadings(line: number, match: HeaderMatch): readonly Problem[] {
	const about = (code: ProblemCode, headings: readonly string[]) =>
		headings.map((value): Problem => ({ code, line, column: null, value }));
	return [...about('repeated-column', match.repeated), ...about('unknown-column', match.unknown)];
}
