import type { Palette } from '../../style/palette.ts';
import type { ChartView } from '../../view/kinds.ts';

/**
 * Draws a chart for upright paper while pages are prerendered, its parts in one element; `null` in the
 * browser, which keeps it as it came.
 */
export const prerenderPaper: ((view: ChartView, palette: Palette) => string) | null = import.meta
	.env.SSR
	? await paperRenderer()
	: null;

async function paperRenderer() {
	const [{ renderChart }, { paperParts }] = await Promise.all([
		import('../../charts/render-chart.ts'),
		import('./paper.ts')
	]);
	return (view: ChartView, palette: Palette) => {
		const parts = paperParts(view, 'portrait', (part, space) => renderChart(part, space, palette));
		const drawings = parts.map(({ view, space }) => renderChart(view, space, palette));
		return `<div>${drawings.join('')}</div>`;
	};
}
