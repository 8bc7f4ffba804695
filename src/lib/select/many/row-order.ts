import { GRADES } from '../../domain/grade.ts';
import { REGION_NAMES } from '../../domain/region.ts';
import type { GridChoice } from './grid-choice.ts';
import { stateAt } from './grade-table.ts';
import type { GridTable } from './grid-table.ts';
import { dayAt, inadequateCounts, regionAt } from './row-facts.ts';

/**
 * Rows in the order that is asked for; those that are equal in it stay by name and date. An order that
 * the table does not know is that of names.
 *
 * @param rows by name and date, as they stand in the table
 */
export function orderedRows(
	table: GridTable,
	rows: readonly number[],
	columns: readonly number[],
	{ order, reversed }: Pick<GridChoice, 'order' | 'reversed'>
): readonly number[] {
	const column = table.keys.indexOf(order);
	if (column >= 0) return byGrade(table, rows, column, reversed);
	switch (order) {
		case 'inadequate': {
			const counts = inadequateCounts(table);
			const most = table.columns.length;
			const overall = columns.find((at) => table.columns[at]?.overall === true);
			const worstFirst = overall === undefined ? rows : byGrade(table, rows, overall, false);
			const rank = (row: number) => (reversed ? (counts[row] ?? 0) : most - (counts[row] ?? 0));
			return inPlaces(worstFirst, most + 1, rank);
		}
		case 'region': {
			const places = new Map([...REGION_NAMES].sort().map((name, place) => [name, place]));
			const count = places.size;
			return inPlaces(rows, count + 1, (row) => {
				const place = places.get(regionAt(table, row) ?? '');
				if (place === undefined) return count;
				return reversed ? count - 1 - place : place;
			});
		}
		case 'date':
			return byDay(table, rows, reversed);
		default:
			return reversed ? [...rows].reverse() : rows;
	}
}

/** The worst grade first, or the best; what has no grade last either way. */
function byGrade(
	table: GridTable,
	rows: readonly number[],
	column: number,
	bestFirst: boolean
): readonly number[] {
	const worst = GRADES.length;
	return inPlaces(rows, worst + 1, (row) => {
		const state = stateAt(table, row, column);
		if (state < 1 || state > worst) return worst;
		return bestFirst ? state - 1 : worst - state;
	});
}

/** The last day first, or the first; rows without a date last either way. */
function byDay(table: GridTable, rows: readonly number[], firstFirst: boolean): readonly number[] {
	const dated = rows.map((row) => ({ row, day: dayAt(table, row) }));
	const sign = firstFirst ? 1 : -1;
	return dated
		.sort((one, other) => {
			if (one.day === other.day) return 0;
			if (one.day === '' || other.day === '') return one.day === '' ? 1 : -1;
			return one.day < other.day ? -sign : sign;
		})
		.map(({ row }) => row);
}

/** Sorts by a small number in one pass; equals stay as they stood. */
function inPlaces(
	rows: readonly number[],
	places: number,
	placeOf: (row: number) => number
): readonly number[] {
	const buckets: number[][] = Array.from({ length: places }, () => []);
	for (const row of rows) buckets[placeOf(row)]?.push(row);
	return buckets.flat();
}
