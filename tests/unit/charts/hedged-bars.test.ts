import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { barRowsLayout, type BarRow } from '#lib/charts/bars/bar-rows-layout.ts';
import { hedgeSlices } from '#lib/charts/bars/hedge-slices.ts';
import { HEDGE_KINDS } from '#lib/domain/hedge.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { figures } from '../inspection-of.ts';

/** Where the ink of a bar ends, in pixels. */
function inkEnd(...bar: Parameters<typeof hedgeSlices>): number {
	const { solid, slices } = hedgeSlices(...bar);
	return Math.max(solid, ...slices.map(({ x, width }) => x + width));
}

describe('the soft end of a hedged bar', () => {
	test.each([
		['about', 90, 110],
		['below', 90, 100],
		['at-most', 90, 100],
		['above', 100, 110],
		['at-least', 100, 110],
		[null, 100, 100]
	] as const)('"%s" is solid up to %i and fades up to %i', (kind, solid, end) => {
		expect(hedgeSlices(kind, 100, 10, 200).solid).toBe(solid);
		expect(inkEnd(kind, 100, 10, 200)).toBe(end);
	});

	test.each(HEDGE_KINDS)('"%s" leaves no ink past the end of its scale', (kind) => {
		for (const end of [0, 5, 95, 99, 100]) {
			expect(inkEnd(kind, end, 10, 100)).toBeLessThanOrEqual(100);
			for (const { width } of hedgeSlices(kind, end, 10, 100).slices) {
				expect(width).toBeGreaterThan(0);
			}
		}
	});

	test('a bar that ends where its scale ends can only fade before', () => {
		expect(hedgeSlices('above', 100, 10, 100)).toEqual({ solid: 100, slices: [] });
		expect(hedgeSlices('about', 100, 10, 100)).toMatchObject({ solid: 90 });
	});

	test('what rounding leaves before the end of a scale is no soft end', () => {
		expect(hedgeSlices('at-least', 0.3, 10, 0.1 + 0.2)).toEqual({ solid: 0.3, slices: [] });
	});
});

/** Right ends of all rectangles of a drawing, in pixels. */
function rightEnds(view: ChartView, width: number): readonly number[] {
	const { body } = render(Chart, {
		props: { view, space: onScreen(width), palette: 'blue-orange' }
	});
	return [...body.matchAll(/<rect[^>]*>/g)].map(([rect]) => {
		const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(rect)?.[1]);
		return value('x') + value('width');
	});
}

const hedged = figures(
	'Both,Shares,at the end,95,percent,some,,,,',
	'Both,Shares,over it,99,percent,at least,,,,',
	'Both,Counts,most,1000,count,over,,,,',
	'Both,Counts,fewer,10,count,about,,,,'
);

test.each([288, 640, 1104])('at %i pixels no bar reaches the words beside it', (width) => {
	for (const view of allCharts(hedged)) {
		if (view.kind !== 'percentages' && view.kind !== 'headline-counts') continue;
		const topics: readonly { readonly topic: null; readonly rows: readonly BarRow[] }[] =
			view.kind === 'percentages'
				? [{ topic: null, rows: view.rows }]
				: view.topics.map(({ rows }) => ({ topic: null, rows }));
		const { barX, barWidth } = barRowsLayout(topics, onScreen(width));
		const ends = rightEnds(view, width);
		expect(ends.length).toBeGreaterThan(4);
		expect(Math.max(...ends)).toBeLessThanOrEqual(barX + barWidth + 0.01);
	}
});

test('a hedged count past the largest exact one keeps its soft end', () => {
	const view = allCharts(hedged).find(({ kind }) => kind === 'headline-counts');
	if (view?.kind !== 'headline-counts') throw new Error('There are no headline counts.');
	const { barX, barWidth } = barRowsLayout(view.topics, onScreen(640));
	expect(Math.max(...rightEnds(view, 640))).toBeCloseTo(barX + barWidth);
});
