import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Chart from '#lib/charts/Chart.svelte';
import { timelineLayout } from '#lib/charts/chart/timeline/timeline-layout.ts';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { rowCuts } from '#lib/export/page/row-cuts.ts';
import { roomOf } from '#lib/export/pptx/slide/chart-part.ts';
import { onScreen } from '#lib/style/space.ts';
import { timelineView } from '#lib/view/chart/timeline/timeline.ts';
import { awkward } from '../../../../awkward.ts';
import { councilCalled } from '../../../council-of.ts';

const awkwardOnes = () => [
	awkward(),
	{ ...awkward(), id: 'later', published: '2019-05-01' as const, framework: 'ILACS' }
];

const VIEWS = [
	['timeline-cumbria', timelineView(councilCalled('Cumbria'))],
	['timeline-sandwell', timelineView(councilCalled('Sandwell'))],
	['timeline-one', timelineView(councilCalled('Cumberland'))],
	['timeline-awkward', timelineView({ inspections: awkwardOnes(), visits: [] })]
] as const;

function drawn(view: (typeof VIEWS)[number][1], width: number): string {
	const { body } = render(Chart, {
		props: { view, space: onScreen(width), palette: 'blue-orange' }
	});
	return canonicalSvg(body).replaceAll('><', '>\n<');
}

test.each(VIEWS.slice(0, 1))('%s draws the same SVG for the same data', async (name, view) => {
	await expect(drawn(view, 1104)).toMatchFileSnapshot(`../../__snapshots__/${name}.svg`);
});

test.each(VIEWS.flatMap(([name, view]) => [288, 640, 1104].map((at) => [name, at, view] as const)))(
	'%s at %i pixels keeps every mark on the sheet',
	(_name, width, view) => {
		const svg = drawn(view, width);
		const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
		expect(svg).not.toMatch(/NaN|undefined|Infinity|<script/);
		const numbers = (attributes: string) =>
			[...svg.matchAll(new RegExp(` (?:${attributes})="([^"]+)"`, 'g'))].map(([, value]) =>
				Number(value)
			);
		expect(Math.min(...numbers('x|x1|x2|cx'))).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers('x|x1|x2|cx'))).toBeLessThanOrEqual(width);
		expect(Math.min(...numbers('y|y1|y2|cy'))).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers('y|y1|y2|cy'))).toBeLessThanOrEqual(height);
	}
);

test('columns that have no room stand in bands under one another, each inspection once', () => {
	const view = timelineView(councilCalled('Sandwell'));
	const bands = (width: number) => timelineLayout(view, onScreen(width)).bands.length;
	expect([1400, 1104, 640, 320].map(bands)).toEqual([1, 2, 3, 7]);
});

test('no day and no year of a heading is broken at any width', () => {
	const view = timelineView(councilCalled('Cumbria'));
	const numbersIn = (text: string) => text.match(/\d+/g) ?? [];
	const known = new Set(view.columns.flatMap(({ dateWords }) => numbersIn(dateWords)));
	for (let width = 640; width <= 1400; width += 12) {
		const { bands } = timelineLayout(view, onScreen(width));
		const lines = bands.flatMap(({ headings }) => headings.flatMap((each) => each.lines));
		const broken = lines.flatMap(numbersIn).filter((number) => !known.has(number));
		expect([width, broken]).toEqual([width, []]);
	}
});

test('a height to fill is filled, and not overflown', () => {
	const view = timelineView(councilCalled('Cumbria'));
	const space = { ...onScreen(1104), height: 900 };
	const { height } = timelineLayout(view, space);
	expect(height).toBeLessThanOrEqual(900);
	expect(height).toBeGreaterThan(timelineLayout(view, onScreen(1104)).height);
});

test.each([
	['Cumbria', 5, 2],
	['Kent', 5, 2],
	['Sandwell', 7, 3]
])(
	'%s has %i inspections on %i slides, each saying as much as there is room for',
	(name, count, slides) => {
		const view = timelineView(councilCalled(name));
		expect(view.columns).toHaveLength(count);
		const type = { base: 14, small: 14, least: 14 };
		const fits = (from: number, to: number) => {
			const part = view.between(from, to);
			const room = roomOf(part, false);
			return timelineLayout(part, { ...room, type, dense: false }).height <= room.height;
		};
		expect(rowCuts(count, [], fits)).toHaveLength(slides - 1);
	}
);

test('a slide has the line of dates wherever a visit stands on it', () => {
	const view = timelineView(councilCalled('Sandwell'));
	const space = { width: 864, height: 300, type: { base: 14, small: 14, least: 14 }, dense: false };
	const dates = (part: typeof view) => timelineLayout(part, space).bands[0]?.dates ?? null;
	expect(view.between(5, 7).visits).toHaveLength(1);
	expect(dates(view.between(5, 7))).not.toBeNull();
	expect(dates(view.between(3, 5))).toBeNull();
});
