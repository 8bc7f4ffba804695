import type { heatmapLayout } from './chart/heatmap/heatmap-layout.ts';
import type { renderChart } from './render-chart.ts';

/**
 * Widths that prerendered pages hold every drawing at, in pixels. The style sheet of `DrawingPlace`
 * shows the first in a narrow place and the second elsewhere.
 */
export const PRERENDERED_WIDTHS = [320, 540] as const;

/** How much a prerendered drawing is scaled without its text getting odd. */
const SCALES = { least: 0.8, most: 1.4 };

/** Whether a prerendered drawing suits a place of that width in pixels; 0: not yet measured. */
export function suitsPrerendered(place: number): boolean {
	const scales = PRERENDERED_WIDTHS.map((width) => place / width);
	return place === 0 || scales.some((scale) => scale >= SCALES.least && scale <= SCALES.most);
}

/** How a chart becomes a drawing, and where a heatmap's cells come to stand in it. */
export interface Prerenderer {
	readonly renderChart: typeof renderChart;
	readonly heatmapLayout: typeof heatmapLayout;
}

/**
 * Draws while pages are prerendered; `null` in the browser. A page that has just been opened keeps
 * the drawings it came with, so that no chart code is needed until what they show changes.
 */
export const prerenderer: Prerenderer | null = import.meta.env.SSR
	? {
			...(await import('./render-chart.ts')),
			...(await import('./chart/heatmap/heatmap-layout.ts'))
		}
	: null;
