import type { Inspection } from '../domain/inspection.ts';
import { actionsView, type ActionsView } from './actions.ts';
import { comparisonView, type ComparisonView } from './comparison.ts';
import { gradeCountsView, type GradeCountsView } from './grade-counts.ts';
import { gradeHeatmap, type HeatmapView } from './grade-heatmap.ts';
import type { HeadlineCountsView } from './headline-counts.ts';
import { headlineViews } from './headline-views.ts';
import type { PartsOfWholesView } from './parts-of-wholes.ts';
import type { PercentagesView } from './percentages.ts';

/** Any figure that can be drawn, told apart by `kind`. */
export type FigureView =
	| HeatmapView
	| GradeCountsView
	| ComparisonView
	| HeadlineCountsView
	| PercentagesView
	| PartsOfWholesView
	| ActionsView;

/** Every figure an inspection has data for, in the order in which a reader meets them. */
export function allFigures(inspection: Inspection): readonly FigureView[] {
	return [
		gradeHeatmap(inspection),
		comparisonView(inspection),
		gradeCountsView(inspection),
		...headlineViews(inspection),
		actionsView(inspection)
	]
		.filter((view) => view !== null)
		.filter(showsSomething);
}

/**
 * Whether a figure has a grade to show. One without is a sentence on its page, but no file: a slide
 * of it would be blank. A comparison needs an area with a grade for both services; the heatmap says
 * the rest. The other figures exist only where there is data.
 */
function showsSomething(view: FigureView): boolean {
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
