import { describeProblem, severityOf, type Problem } from './problem.ts';
import type { SourceRows } from './source-rows.ts';
import type { TableReading } from './table/table-reading.ts';

/** What was not read of a file, as a table to send back to whoever made it. */
export interface RestOfFile {
	readonly headings: readonly string[];
	readonly rows: readonly (readonly (string | number | null)[])[];
}

const HEADINGS = ['sheet', 'line', 'column', 'value', 'reason', 'remedy'];

/**
 * The rows that could not be read, or only without their grade: where each stands, why, what to do, and
 * its own cells, under the headings of the file where it has one table.
 */
export function restOfFile(
	fileName: string,
	problems: readonly Problem[],
	rows: SourceRows,
	tables: readonly TableReading[]
): RestOfFile {
	const lost = problems.filter((problem) => ['row', 'grade'].includes(severityOf(problem)));
	const byLine = new Map(
		Array.from(rows, ([sheet, some]) => [
			sheet,
			new Map(some.map(({ line, cells }) => [line, cells]))
		])
	);
	const cellsAt = (sheet: string | null, line: number | null) =>
		(line === null ? undefined : byLine.get(sheet)?.get(line)) ?? [];
	const told = lost.map((problem) => {
		const { sheet = null, line, column, value } = problem;
		const { reason, question, remedy } = describeProblem(problem);
		const advice = [question, remedy].filter(Boolean).join(' ');
		const cells = cellsAt(sheet, line);
		return { place: [fileName, sheet, line, column, value, reason, advice], cells };
	});
	const width = told.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const [only, ...others] = tables.filter(({ state }) => state === 'read');
	const header = only === undefined || others.length > 0 ? [] : cellsAt(only.sheet, only.line);
	return {
		headings: [
			'file',
			...HEADINGS,
			...Array.from({ length: width }, (_, at) => header[at]?.trim() || `cell ${at + 1}`)
		],
		rows: told.map(({ place, cells }) => [
			...place,
			...Array.from({ length: width }, (_, at) => cells[at] ?? null)
		])
	};
}
