import type { Inspection } from '../domain/inspection.ts';
import { isTooManyToDraw } from '../select/too-many-to-draw.ts';
import { glance, type Glance } from './answers/glance.ts';
import { shortAnswers, type ShortAnswer } from './answers/short-answers.ts';
import { comparisonView } from './chart/comparison/comparison.ts';
import { gradeHeatmap, type HeatmapView } from './chart/heatmap/grade-heatmap.ts';
import { headlineCountsView } from './chart/headline-counts/headline-counts.ts';
import type { ChartView } from './kinds.ts';
import { shownChart, shownGrid, type ShownChart, type ShownGrid } from './shown-chart.ts';
import { authorityWords, placeAndDate } from './words/place-words.ts';

/** What the overview shows of an inspection before and beside its charts. */
interface OverviewWords extends Glance {
	readonly authority: string;
	/** Whose inspection and when: the title of the window. */
	readonly name: string;
	readonly answers: readonly ShortAnswer[];
	/** Whether its grades are more than a page can draw. */
	readonly tooMany: boolean;
}

/** The overview of an inspection. */
export interface OverviewPage extends OverviewWords {
	/** `null` where there are no grades, or too many. */
	readonly heatmap: HeatmapView | null;
	/** The charts beside it. */
	readonly beside: readonly ChartView[];
}

/** The same without its charts, as plain data that a prerendered page brings along. */
export interface ShownOverview extends OverviewWords {
	readonly heatmap: ShownGrid | null;
	readonly beside: readonly ShownChart[];
}

export function overviewPage(inspection: Inspection): OverviewPage {
	const tooMany = isTooManyToDraw(inspection);
	const draws = inspection.judgements.length > 0 && !tooMany;
	const comparison = draws ? comparisonView(inspection) : null;
	const compared = comparison?.isBlank === false ? comparison : null;
	return {
		...glance(inspection),
		authority: authorityWords(inspection),
		name: placeAndDate(inspection),
		answers: shortAnswers(inspection),
		tooMany,
		heatmap: draws ? gradeHeatmap(inspection) : null,
		beside: [compared, headlineCountsView(inspection)].filter((view) => view !== null)
	};
}

/** What a page that is prerendered for an inspection brings along. */
export function shownOverview(inspection: Inspection): ShownOverview {
	const page = overviewPage(inspection);
	const { heatmap, beside } = page;
	return {
		...page,
		heatmap: heatmap && shownGrid(heatmap),
		beside: beside.map(shownChart)
	};
}
