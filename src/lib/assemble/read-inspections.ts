import type { Inspection } from '../domain/inspection.ts';
import { isOfOwnFramework, ownFrameworks } from './own-frameworks.ts';
import { alikeFacts } from './alike-facts.ts';
import { assembleInspection } from './assemble-inspection.ts';
import { withAuthorityCells } from './authority-cells.ts';
import { groupFacts } from './group-facts.ts';
import { namedInspections } from './named-inspections.ts';
import { SharedJudgements } from './shared-judgements.ts';
import { rowsLost, type Problem } from '../read/problem.ts';
import { readFacts } from '../read/row/read-facts.ts';
import { NO_DECISIONS, type Decisions } from '../read/decisions.ts';
import type { Grid } from '../read/grid.ts';
import { readTables } from '../read/read-tables.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { SourceReading } from '../read/source/read-source.ts';
import { readTable, rowsIn } from '../read/table/read-table.ts';
import type { ReadTable, TableReading } from '../read/table/table-reading.ts';

/** What could be read of a file, and what could not. Both may be non-empty. */
export interface Reading {
	/** In the order in which the file first names them. */
	readonly inspections: readonly Inspection[];
	/** In the order of sheets and lines. */
	readonly problems: readonly Problem[];
	/** In the order of the file, those that could not be read among them. */
	readonly tables: readonly TableReading[];
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
	return readGrids({ text, grids: [] }, fileName);
}

/**
 * What a source holds to inspections: of all its tables together, so that the same inspection on two
 * sheets is one. Never throws for bad data.
 *
 * @param fileName shown as the source where the file names none; `null` for the built-in report
 * @param mappings shapes that readers have made
 */
export function readGrids(
	source: Pick<SourceReading, 'text' | 'grids' | 'headed' | 'report'>,
	fileName: string | null,
	decisions: Decisions = NO_DECISIONS,
	mappings: readonly Shape[] = []
): Reading {
	const { tables, problems: unread } = readTables(source, decisions, mappings);
	const reading = factsOf(tables);
	const grouping = groupFacts(reading.alike);
	const shared = new SharedJudgements();
	const assembled = grouping.groups.map((group) => assembleInspection(group, fileName, shared));

	const ofTables = [...unread, ...tables.flatMap((table) => table.problems)];
	const unsplit = ofTables.reduce((sum, problem) => sum + rowsLost(problem), 0);
	const rowCount = tables.reduce((sum, table) => sum + rowsOf(table), 0);
	const headers =
		tables.find(({ table }) => table.sheet === null)?.headers ?? new Map<string, string>();
	const own = ownFrameworks([...decisions.shapes.map(({ shape }) => shape), ...mappings], source);
	const problems = [
		...ofTables,
		...reading.problems,
		...grouping.problems,
		...assembled.flatMap((result) => result.problems)
	].filter((problem) => !isOfOwnFramework(problem, own));
	const told = withAuthorityCells(tables.some(isOfCells) ? toldOnce(problems) : problems, () =>
		tables.flatMap(({ rows, alike }) =>
			// Rows that were read by their pieces are asked for where there is something to mend alone.
			alike === undefined ? rows : readTable(source.text ?? '').rows
		)
	);
	return {
		inspections: namedInspections(assembled.map(({ inspection }) => inspection)),
		problems: inOrder(told, source.grids).map((problem) => underItsHeader(problem, headers)),
		tables: tables.map(({ table }) => table),
		rowCount,
		leftOut: unsplit + reading.leftOut,
		gradesLost: reading.gradesLost
	};
}

function factsOf(tables: readonly ReadTable[]) {
	const alike = tables[0]?.alike;
	// Nothing is wrong with a row that was read by its pieces.
	if (alike !== undefined) return { alike, problems: [], leftOut: 0, gradesLost: 0 };
	const { facts, ...reading } = readFacts(tables.flatMap(({ rows }) => rows));
	return { ...reading, alike: alikeFacts(facts) };
}

/** Whether the rows of a table were made of its cells, several of one row. */
function isOfCells({ rows }: ReadTable): boolean {
	return rows[0]?.origin !== undefined;
}

function rowsOf(read: ReadTable): number {
	if (isOfCells(read)) return read.table.rows;
	return rowsIn(read) + read.problems.reduce((sum, problem) => sum + rowsLost(problem), 0);
}

/** What is wrong with a cell that several judgements share is told of each of them. */
function toldOnce(problems: readonly Problem[]): readonly Problem[] {
	const told = new Set<string>();
	return problems.filter(({ code, sheet, line, column, value, place }) => {
		const key = JSON.stringify([code, sheet, line, column, value, place]);
		return !told.has(key) && told.add(key);
	});
}

function inOrder(problems: readonly Problem[], grids: readonly Grid[]): readonly Problem[] {
	const placeOf = new Map(grids.map(({ sheet }, place) => [sheet, place]));
	const sheetOf = ({ sheet }: Problem) => placeOf.get(sheet ?? null) ?? 0;
	return problems.toSorted(
		(left, right) => sheetOf(left) - sheetOf(right) || (left.line ?? 0) - (right.line ?? 0)
	);
}

/** Names the column as the file does: `Grade`, where we say `value`. */
function underItsHeader(problem: Problem, headers: ReadonlyMap<string, string>): Problem {
	const { column } = problem;
	if (column === null) return problem;
	// Grades stand under value where they have no column of their own.
	const header = headers.get(column) ?? (column === 'grade' ? headers.get('value') : undefined);
	return { ...problem, column: header ?? column };
}
