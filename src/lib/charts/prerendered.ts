import type { heatmapLayout } from './chart/heatmap/heatmap-layout.ts';
import type { renderChart } from './render-chart.ts';

/**
 * Widths that prerendered pages hold every drawing at, in pixels, the narrowest first. The style sheet of
 * `DrawingPlace` shows the one that suits the place.
 */
export const PRERENDERED_WIDTHS = [320, 470, 620, 800] as const;

export type PrerenderedWidth = (typeof PRERENDERED_WIDTHS)[number];

/** Widths of a place, in pixels, from which on the second and those after it are shown, as in that style sheet. */
const FROM = [400, 540, 700] as const;

/** How much a prerendered drawing is scaled without its text getting odd. */
const SCALES = { least: 0.8, most: 1.3 };

/** The prerendered drawing that a place of that width in pixels shows. */
export function prerenderedFor(place: number): PrerenderedWidth {
	const reached = FROM.filter((from) => place >= from).length;
	return PRERENDERED_WIDTHS[reached] ?? PRERENDERED_WIDTHS[0];
}

/** Whether it suits the place; 0: not yet measured. */
export function suitsPrerendered(place: number): boolean {
	const scale = place / prerenderedFor(place);
	return place === 0 || (scale >= SCALES.least && scale <= SCALES.most);
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
