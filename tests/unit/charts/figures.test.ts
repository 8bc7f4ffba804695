import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import Chart from '#lib/charts/Chart.svelte';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';

/** The widths of a phone, a card on a page and an export. */
const WIDTHS = [288, 640, 1104];

function drawn(view: ChartView, width: number): string {
	const { body } = render(Chart, {
		props: { view, space: onScreen(width), palette: 'blue-orange' }
	});
	return canonicalSvg(body).replaceAll('><', '>\n<');
}

describe('the built-in report', () => {
	test.each(allCharts(example()).map((view) => [view.id, view] as const))(
		'%s draws the same SVG for the same data',
		async (id, view) => {
			await expect(drawn(view, 1104)).toMatchFileSnapshot(`__snapshots__/${id}.svg`);
		}
	);
});

describe.each([
	['the built-in report', example()],
	['an inspection with everything that is hard to draw', awkward()]
])('%s', (_name, inspection) => {
	const cases = allCharts(inspection).flatMap((view) =>
		WIDTHS.map((width) => [view.id, width, view] as const)
	);

	test.each(cases)('%s at %i pixels keeps every mark on the sheet', (_id, width, view) => {
		const svg = drawn(view, width);
		const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
		const numbers = (attribute: string) =>
			[
				...svg.matchAll(
					new RegExp(`<(?:rect|text|tspan|line|circle)[^>]* ${attribute}="([^"]+)"`, 'g')
				)
			].map(([, value]) => Number(value));
		expect(svg).not.toContain('NaN');
		expect(svg).not.toContain('undefined');
		expect(svg).not.toContain('Infinity');
		for (const x of numbers('x')) expect(x).toBeGreaterThanOrEqual(0);
		for (const x of numbers('x')) expect(x).toBeLessThanOrEqual(width);
		for (const y of numbers('y')) expect(y).toBeGreaterThanOrEqual(0);
		for (const y of numbers('y')) expect(y).toBeLessThanOrEqual(height);
		for (const side of numbers('width')) expect(side).toBeGreaterThanOrEqual(0);
	});
});

test('text from a file is never markup', () => {
	const svgs = allCharts(awkward()).map((view) => drawn(view, 640));
	expect(svgs.join('')).not.toContain('<script');
	expect(svgs.join('')).toContain('&lt;script&gt;');
});
