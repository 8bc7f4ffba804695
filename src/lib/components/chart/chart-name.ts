import type { ChartView } from '../../view/kinds.ts';

/** What a chart is, in the few words that tell it from the others of a page: `grade heatmap`. */
export function chartName({ id }: Pick<ChartView, 'id'>): string {
	return id.replaceAll('-', ' ');
}
