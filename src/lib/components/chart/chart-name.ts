import type { ChartOnPage } from '../../view/shown-chart.ts';

/** What a chart is, in the few words that tell it from the others of a page: `grade heatmap`. */
export function chartName({ id }: Pick<ChartOnPage, 'id'>): string {
	return id.replaceAll('-', ' ');
}
