import type { Inspection } from '../../domain/inspection.ts';
import { authorityOf, successionOf } from '../../domain/succession.ts';
import { grouped } from '../grouped.ts';
import { councilOf } from './by-authority.ts';
import type { GridChoice } from './grid-choice.ts';
import { gradeAt, STATE } from './grade-table.ts';
import type { GridTable } from './grid-table.ts';
import { labelledRounds } from './labelled-rounds.ts';
import { regionAt } from './row-facts.ts';
import { orderedRows } from './row-order.ts';
import { answers, hasBoth } from './service-question.ts';
import { lastDay, standingAt } from './standing-at.ts';

/** Rows of one region, or of all. */
export interface RowGroup {
	/** `null`: no table knows the region of these councils, or rows stand in no groups. */
	readonly region: string | null;
	/** Those shown, in order. */
	readonly rows: readonly number[];
	/** The same before grades are asked for, in any order. */
	readonly all: readonly number[];
}

/** The rows of a choice, by their place in its table. */
export interface GridRows {
	/** Those shown, in order. */
	readonly rows: readonly number[];
	/** Columns shown: those that a row has something in. */
	readonly columns: readonly number[];
	/** One without a region where rows are not grouped. */
	readonly groups: readonly RowGroup[];
}

/**
 * The rows of a choice, in order.
 *
 * @param first the region whose group stands first; `null`: all in the order of their names
 */
export function gridRows(table: GridTable, choice: GridChoice, first: string | null): GridRows {
	const all = placeRows(table, choice);
	const columns = columnsOf(table, choice, all);
	const kept = all.filter((row) => isAskedFor(table, row, columns, choice));
	const rows = orderedRows(table, kept, columns, choice);
	const groups = choice.byRegion
		? byRegion(table, rows, all, first)
		: [{ region: null, rows, all }].filter((group) => group.rows.length > 0);
	return { rows: groups.flatMap((group) => group.rows), columns, groups };
}

/** Kept for each table, since most of what a reader does leaves the place and the time as they are. */
const PLACES = new WeakMap<GridTable, Map<string, readonly number[]>>();

/** The rows of a place and a time, by name and date: one list for the same choice. */
export function placeRows(
	table: GridTable,
	{ when, round, region, group }: Pick<GridChoice, 'when' | 'round' | 'region' | 'group'>
): readonly number[] {
	const councils = group?.councils ?? null;
	const key = JSON.stringify([when, round, region, councils && [...councils]]);
	const places = PLACES.get(table) ?? new Map<string, readonly number[]>();
	PLACES.set(table, places);
	const known = places.get(key);
	if (known !== undefined) return known;
	const { inspections } = table;
	const standing = standingIn(inspections, { when, round });
	const rows = inspections.flatMap((each, row) => {
		if (standing?.has(each) === false) return [];
		if (region !== null && regionAt(table, row) !== region) return [];
		return councils?.has(councilOf(each)) === false ? [] : row;
	});
	places.set(key, rows);
	return rows;
}

/** Those of a round or a day; `null`: every one. */
function standingIn(
	inspections: readonly Inspection[],
	{ when, round }: Pick<GridChoice, 'when' | 'round'>
): ReadonlySet<Inspection> | null {
	const labelled = labelledRounds(inspections).find(({ key }) => key === round);
	if (labelled !== undefined) return new Set(labelled.inspections);
	if (when === 'all') return null;
	return new Set(standingAt(inspections, when === 'latest' ? lastDay(inspections) : when));
}

/** The columns of the service that some row has a judgement in. */
function columnsOf(
	{ columns, states }: GridTable,
	{ service }: Pick<GridChoice, 'service'>,
	rows: readonly number[]
): readonly number[] {
	const width = columns.length;
	return columns.flatMap((column, at) => {
		if (service !== null && column.service !== service) return [];
		return rows.some((row) => states[row * width + at] !== STATE.notJudged) ? at : [];
	});
}

function isAskedFor(
	table: GridTable,
	row: number,
	columns: readonly number[],
	{ grade, area, asked, both }: GridChoice
): boolean {
	if (asked !== null && !answers(table, row, asked)) return false;
	if (both !== null && !hasBoth(table, row, both)) return false;
	if (grade === null) return true;
	// The board is another body than the council: its grade is asked for by its name alone.
	return columns.some(
		(column) =>
			gradeAt(table, row, column) === grade &&
			(area === null ? table.columns[column]?.ofCouncil === true : table.keys[column] === area)
	);
}

function byRegion(
	table: GridTable,
	rows: readonly number[],
	all: readonly number[],
	first: string | null
): readonly RowGroup[] {
	const shown = grouped(rows, (row) => regionAt(table, row));
	const whole = grouped(all, (row) => regionAt(table, row));
	const rank = (region: string | null) => (region === null ? 2 : region === first ? 0 : 1);
	return [...shown]
		.map(([region, own]) => ({ region, rows: own, all: whole.get(region) ?? own }))
		.sort(
			(one, other) =>
				rank(one.region) - rank(other.region) ||
				((one.region ?? '') < (other.region ?? '') ? -1 : 1)
		);
}

/** Rows of a council; of one that has ended and has none, those of the councils that took over from it. */
export function rowsOfCouncil(
	{ inspections }: GridTable,
	rows: readonly number[],
	own: Inspection
): readonly number[] {
	const rowsOf = (councils: ReadonlySet<string>) =>
		rows.filter((row) => {
			const inspection = inspections[row];
			return inspection !== undefined && councils.has(councilOf(inspection));
		});
	const found = rowsOf(new Set([councilOf(own)]));
	const authority = authorityOf(own);
	if (found.length > 0 || authority === undefined) return found;
	return rowsOf(new Set(successionOf(authority)?.successors.map(({ code }) => code)));
}
