import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import { GAP } from '#lib/charts/chart/heatmap/heatmap-columns.ts';
import { heatmapLayout } from '#lib/charts/chart/heatmap/heatmap-layout.ts';
import { renderChart } from '#lib/charts/render-chart.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { inspectionOf } from '../inspection-of.ts';

const oneColumn = () =>
	gradeHeatmap(
		inspectionOf(
			'framework,area,grade',
			'ILACS,Overall effectiveness,Good',
			'ILACS,Children in care,Requires improvement'
		)
	);

test('a cell is drawn as wide as the layout places it, in a single column too', () => {
	const { columnWidth } = heatmapLayout(oneColumn(), onScreen(540));
	const svg = renderChart(oneColumn(), onScreen(540), 'blue-orange');
	const [, drawn] = /<rect[^>]* width="([\d.]+)"/.exec(svg) ?? [];
	expect(Number(drawn) + 1).toBeCloseTo(columnWidth - GAP);
});

test('a drawing and the grid over it share one layout of each width', () => {
	const view = oneColumn();
	expect(heatmapLayout(view, onScreen(540))).toBe(heatmapLayout(view, onScreen(540)));
	expect(heatmapLayout(view, onScreen(320)).width).toBe(320);
});
