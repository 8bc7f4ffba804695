import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { cellState, type CellState } from './cell-state.ts';
import { gapBetween } from './shared-areas.ts';

/** Orders a reader can choose. `report` is the order of the report itself. */
export const AREA_ORDERS = ['report', 'worst', 'gap'] as const;

export type AreaOrder = (typeof AREA_ORDERS)[number];

/**
 * Areas in the chosen order; ties keep report order.
 *
 * `worst` puts the area with the worst grade first, then by the grade of the other service.
 * `gap` puts the largest difference between the two services first, whichever is worse; areas
 * that cannot be compared come last.
 */
export function orderAreas(
	inspection: Inspection,
	services: readonly JudgedService[],
	order: AreaOrder
): readonly Area[] {
	const { areas } = inspection;
	switch (order) {
		case 'report':
			return areas;
		case 'worst':
			return sortBy(areas, (area) =>
				services
					.map((service) => worstGrade(cellState(inspection, area, service)))
					.sort((left, right) => right - left)
			);
		case 'gap':
			return sortBy(areas, (area) => {
				const gap = gapBetween(
					cellState(inspection, area, 'safeguarding'),
					cellState(inspection, area, 'looked-after')
				);
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
	areas: readonly Area[],
	ranksOf: (area: Area) => readonly number[]
): readonly Area[] {
	const ranked = areas.map((area) => ({ area, ranks: ranksOf(area) }));
	ranked.sort((left, right) => {
		const differing = left.ranks.findIndex((rank, index) => rank !== right.ranks[index]);
		return differing < 0 ? 0 : (right.ranks[differing] ?? 0) - (left.ranks[differing] ?? 0);
	});
	return ranked.map(({ area }) => area);
}
