import { flushSync, mount, unmount } from 'svelte';
import type { ChartView } from '../view/kinds.ts';
import type { Space } from '../style/space.ts';
import type { Palette } from '../style/palette.ts';
import Chart from './Chart.svelte';

/**
 * Draws a chart for a given space, out of sight and apart from the page, so that window, zoom and
 * theme have no say in it.
 *
 * @returns the drawing's `<svg>` as text
 */
export function drawChart(view: ChartView, space: Space, palette: Palette): string {
	const target = document.createElement('div');
	const chart = mount(Chart, { target, props: { view, space, palette, hidden: true } });
	flushSync();
	const svg = target.querySelector('svg');
	const markup = svg === null ? '' : new XMLSerializer().serializeToString(svg);
	void unmount(chart);
	return markup;
}
