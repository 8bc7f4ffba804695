import type { Inspection } from '#lib/domain/inspection.ts';
import type { GradeGrid } from '#lib/view/grade-grid.ts';
import type { OverviewPage, ShownOverview } from '#lib/view/overview-page.ts';
import type { ChartOnPage, PrerenderedChart, ShownChart } from '#lib/view/shown-chart.ts';

/** An overview whose charts are made, or are there as the page came with them. */
export type OverviewOnPage = Omit<OverviewPage, 'heatmap' | 'beside'> & {
	readonly heatmap: (ChartOnPage & GradeGrid) | null;
	readonly beside: readonly ChartOnPage[];
};

/** The overview that a page came with, whose charts are made together when one of them is first needed. */
export function cameWith(shown: ShownOverview, inspection: Inspection): OverviewOnPage {
	const charts = async () => {
		const { overviewPage } = await import('#lib/view/overview-page.ts');
		const { heatmap, beside } = overviewPage(inspection);
		return heatmap === null ? beside : [heatmap, ...beside];
	};
	const later = <Shown extends ShownChart>(chart: Shown): Shown & PrerenderedChart => ({
		...chart,
		make: async () => {
			const made = (await charts()).find(({ id }) => id === chart.id);
			if (made === undefined) throw new RangeError(`The overview has no ${chart.id}.`);
			return made;
		}
	});
	return {
		...shown,
		heatmap: shown.heatmap && later(shown.heatmap),
		beside: shown.beside.map(later)
	};
}
