import type { ChartKit } from '../../chart-kit.ts';
import { gradeCountsView, type GradeCountsView } from './grade-counts.ts';
import { nativeGradeCounts } from './native-grade-counts.ts';

export const gradeCountsKit: ChartKit<GradeCountsView> = {
	short: 'grades',
	shows: 'how many judgements of each grade',
	draws: 'grades',
	meetings: [],
	views: (inspection) => [gradeCountsView(inspection)],
	nameOf: () => 'Grade counts',
	// A bar for each service: a chart of one row for all that it can grow.
	rowCount: () => 1,
	rows: (view) => view,
	described: () => [],
	native: nativeGradeCounts
};
