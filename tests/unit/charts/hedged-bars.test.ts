import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { percentagesLayout } from '#lib/charts/chart/percentages/percentages-layout.ts';
import { hedgeSlices, softEnd } from '#lib/charts/bars/hedge-slices.ts';
import { HEDGE_KINDS } from '#lib/domain/hedge.ts';
import { partsOfWholesViews } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import type { ChartView } from '#lib/view/kinds.ts';
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
	'Both,Shares,over it,99,percent,at least,,,,'
);

test.each([288, 640, 1104])('at %i pixels no bar reaches the words beside it', (width) => {
	const [view] = percentagesViews(hedged);
	if (view === undefined) throw new Error('There are no percentages.');
	const { barX, barWidth } = percentagesLayout(view, onScreen(width));
	const ends = rightEnds(view, width);
	expect(ends.length).toBeGreaterThan(4);
	expect(Math.max(...ends)).toBeLessThanOrEqual(barX + barWidth + 0.01);
});

test.each([288, 640, 1104])(
	'at %i pixels a whole that may be larger keeps its soft end',
	(width) => {
		const [view] = partsOfWholesViews(figures('Both,Files,sent back,40,count,about,370,about'));
		if (view === undefined) throw new Error('There is no whole.');
		expect(Math.max(...rightEnds(view, width))).toBeCloseTo(width);
	}
);

test('a soft end is too short to be taken for a range', () => {
	for (const height of [10, 30, 100]) {
		expect(softEnd(height, 300)).toBeLessThanOrEqual(300 * 0.05);
		expect(softEnd(height, 300)).toBeLessThanOrEqual(height);
	}
});
