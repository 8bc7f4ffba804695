import type { Inspection } from '../domain/inspection.ts';
import { actionsView, type ActionsView } from './chart/actions/actions.ts';
import { comparisonView, type ComparisonView } from './chart/comparison/comparison.ts';
import { gradeCountsView, type GradeCountsView } from './chart/grade-counts/grade-counts.ts';
import { gradeHeatmap, type HeatmapView } from './chart/heatmap/grade-heatmap.ts';
import type { HeadlineCountsView } from './chart/headline-counts/headline-counts.ts';
import { headlineViews } from './headline-views.ts';
import type { PartsOfWholesView } from './chart/parts-of-wholes/parts-of-wholes.ts';
import type { PercentagesView } from './chart/percentages/percentages.ts';
import { showsSomething } from './shows-something.ts';

/** Any chart that can be drawn, told apart by `kind`. */
export type ChartView =
	| HeatmapView
	| GradeCountsView
	| ComparisonView
	| HeadlineCountsView
	| PercentagesView
	| PartsOfWholesView
	| ActionsView;

/** Every chart an inspection has data for, in the order in which a reader meets them. */
export function allCharts(inspection: Inspection): readonly ChartView[] {
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
