import type { ChartKit } from '../../chart-kit.ts';
import { timelineDescribed } from './timeline-described.ts';
import type { TimelineView } from './timeline-view.ts';

export const timelineKit: ChartKit<TimelineView> = {
	short: 'time',
	shows: 'the inspections of a council over time',
	ofMany: async () => (await import('./timeline-of-many.ts')).timelineOfMany,
	draws: 'grades',
	meetings: [],
	// It is of many inspections, and made where they are.
	views: () => [],
	nameOf: () => 'Over time',
	// Inspections stand in columns, and are what it is cut between.
	rowCount: ({ parts }) => parts,
	rows: (view, from, to) =>
		from <= 0 && to >= view.parts ? view : view.between(Math.max(0, from), to),
	described: timelineDescribed,
	native: () => ({ kind: 'drawing' })
};
