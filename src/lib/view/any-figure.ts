import type { Inspection } from '../domain/inspection.ts';
import { actionsView, type ActionsView } from './actions.ts';
import { comparisonView, type ComparisonView } from './comparison.ts';
import { gradeCountsView, type GradeCountsView } from './grade-counts.ts';
import { gradeHeatmap, type HeatmapView } from './grade-heatmap.ts';
import type { HeadlineCountsView } from './headline-counts.ts';
import { headlineViews } from './headline-views.ts';
import type { PartsOfWholesView } from './parts-of-wholes.ts';
import type { PercentagesView } from './percentages.ts';
import { showsSomething } from './shows-something.ts';

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
