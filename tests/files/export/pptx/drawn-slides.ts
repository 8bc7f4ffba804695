import { renderChart } from '#lib/charts/render-chart.ts';
import type { DrawChart } from '#lib/export/page/fitted-parts.ts';
import { chartSlide } from '#lib/export/pptx/slide/chart-source.ts';
import type { ChartSlide } from '#lib/export/pptx/slide/slide-source.ts';
import type { ChartView } from '#lib/view/kinds.ts';

/** Draws charts as Node does. */
export const DRAW: DrawChart = (view, space) => renderChart(view, space, 'blue-orange');

/** A chart as the source of its slides, under a title of the reader's own or under its own. */
export function slideOf(view: ChartView, title: string | null = null): ChartSlide {
	return chartSlide(title === null ? view : { ...view, title, titleIsOwn: true }, DRAW);
}
