import type { JudgedService } from '../domain/service.ts';
import type { AreaRow, CellState } from './grid.ts';
import { gapBetween } from './shared-areas.ts';

/** Orders a reader can choose. `report` is the order of the report itself. */
export const AREA_ORDERS = ['report', 'worst', 'gap'] as const;

export type AreaOrder = (typeof AREA_ORDERS)[number];

/**
 * Rows in the chosen order; ties keep report order.
 *
 * `worst` puts the area with the worst grade first, then by the grade of the other service.
 * `gap` puts the largest difference between the two services first, whichever is worse; areas
 * that cannot be compared come last.
 */
export function orderAreas(
	rows: readonly AreaRow[],
	services: readonly JudgedService[],
	order: AreaOrder
): readonly AreaRow[] {
	switch (order) {
		case 'report':
			return rows;
		case 'worst':
			return sortBy(rows, ({ at }) =>
				services.map((service) => worstGrade(at[service].state)).sort((left, right) => right - left)
			);
		case 'gap':
			return sortBy(rows, ({ at }) => {
				const gap = gapBetween(at.safeguarding.state, at['looked-after'].state);
				return [gap === null ? -1 : Math.abs(gap)];
			});
	}
}

/** Worst grade in a cell, 0 without one. */
function worstGrade(state: CellState): number {
	if (state.kind === 'graded') return state.grade;
	return state.kind === 'conflict' ? Math.max(...state.grades.map(({ grade }) => grade)) : 0;
}

/** Stable sort, largest ranks first. */
function sortBy(
	rows: readonly AreaRow[],
	ranksOf: (row: AreaRow) => readonly number[]
): readonly AreaRow[] {
	const ranked = rows.map((row) => ({ row, ranks: ranksOf(row) }));
	ranked.sort((left, right) => {
		const differing = left.ranks.findIndex((rank, index) => rank !== right.ranks[index]);
		return differing < 0 ? 0 : (right.ranks[differing] ?? 0) - (left.ranks[differing] ?? 0);
	});
	return ranked.map(({ row }) => row);
}
