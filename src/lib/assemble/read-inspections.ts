import type { Inspection } from '../domain/inspection.ts';
import { assembleInspection } from './assemble-inspection.ts';
import { groupFacts } from './group-facts.ts';
import { namedInspections } from './named-inspections.ts';
import { rowsLost, type Problem } from '../read/problem.ts';
import { readFacts } from '../read/row/read-facts.ts';
import { readTable } from '../read/table/read-table.ts';

/** What could be read of a file, and what could not. Both may be non-empty. */
export interface Reading {
	/** In the order in which the file first names them. */
	readonly inspections: readonly Inspection[];
	/** In line order. */
	readonly problems: readonly Problem[];
	/** Rows below the header that hold anything. */
	readonly rowCount: number;
	/** How many of them were left out, each with a problem that says why. */
	readonly leftOut: number;
	/** How many others had a grade that could not be read, and are kept without it. */
	readonly gradesLost: number;
}

/**
 * CSV text to inspections. Never throws for bad data.
 *
 * @param fileName shown as the source where the file names none; `null` for the built-in report
 */
export function readInspections(text: string, fileName: string | null): Reading {
	const table = readTable(text);
	const reading = readFacts(table.rows);
	const grouping = groupFacts(reading.facts);
	const assembled = grouping.groups.map((group) => assembleInspection(group, fileName));

	const unsplit = table.problems.reduce((sum, problem) => sum + rowsLost(problem), 0);
	const problems = [
		...table.problems,
		...reading.problems,
		...grouping.problems,
		...assembled.flatMap((result) => result.problems)
	];
	return {
		inspections: namedInspections(assembled.map(({ inspection }) => inspection)),
		problems: problems
			.sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
			.map((problem) => underItsHeader(problem, table.headers)),
		rowCount: table.rows.length + unsplit,
		leftOut: unsplit + reading.leftOut,
		gradesLost: reading.gradesLost
	};
}

/** Names the column as the file does: `Grade`, where we say `value`. */
function underItsHeader(problem: Problem, headers: ReadonlyMap<string, string>): Problem {
	const { column } = problem;
	if (column === null) return problem;
	// Grades stand under value where they have no column of their own.
	const header = headers.get(column) ?? (column === 'grade' ? headers.get('value') : undefined);
	return { ...problem, column: header ?? column };
}
