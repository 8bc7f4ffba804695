import type { ChartView } from './kinds.ts';

/**
 * Whether a chart has a grade to show. One without is a sentence on its page, but no file: a slide
 * of it would be blank. A comparison needs an area with a grade for both services; the heatmap says
 * the rest. The other charts exist only where there is data.
 */
export function showsSomething(view: ChartView): boolean {
	switch (view.kind) {
		case 'heatmap':
			return view.groups.some(({ rows }) =>
				rows.some(({ cells }) => cells.some(({ grades }) => grades.length > 0))
			);
		case 'comparison':
			return view.rows.some(({ marks }) => new Set(marks.map(({ service }) => service)).size > 1);
		case 'grade-counts':
			return view.longest > 0;
		default:
			return true;
	}
}
