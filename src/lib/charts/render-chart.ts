import { render } from 'svelte/server';
import type { Space } from '../style/space.ts';
import type { Palette } from '../style/palette.ts';
import type { ChartView } from '../view/kinds.ts';
import Chart from './Chart.svelte';

/**
 * Draws a chart where there is no page: while pages are prerendered, and from the command line.
 *
 * @param hidden set where something beside the drawing says the same to assistive technology
 * @returns the drawing's `<svg>` as text
 */
export function renderChart(
	view: ChartView,
	space: Space,
	palette: Palette,
	hidden = false
): string {
	const { body } = render(Chart, { props: { view, space, palette, hidden } });
	const svg = body.slice(body.indexOf('<svg'), body.lastIndexOf('</svg>') + '</svg>'.length);
	// The marks that a page would need to take the drawing up again.
	return svg.replace(/<!--.*?-->/g, '');
}
