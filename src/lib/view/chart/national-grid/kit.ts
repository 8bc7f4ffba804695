import type { ChartKit } from '../../chart-kit.ts';
import { sum } from '../../cut-rows.ts';
import type { NationalGridView } from './grid-view.ts';

/** What makes a grid is carried by each, so that a page without one does not fetch it. */
export const nationalGridKit: ChartKit<NationalGridView> = {
	short: 'grid',
	shows: 'grades of many inspections by area',
	ofMany: async () => (await import('./grid-of-many.ts')).gridOfMany,
	draws: 'grades',
	meetings: [],
	views: () => [],
	nameOf: () => 'National grid',
	rowCount: ({ groups }) => sum(groups.map(({ rows }) => rows.length)),
	rows: (view, from, to) => view.cut(view, from, to),
	described: (part) => part.describe(part),
	native: (view) => view.toNative(view)
};
