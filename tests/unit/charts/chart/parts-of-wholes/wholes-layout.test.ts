import { describe, expect, test } from 'vitest';
import { PART_STYLES } from '#lib/charts/chart/parts-of-wholes/part-styles.ts';
import { wholesLayout } from '#lib/charts/chart/parts-of-wholes/wholes-layout.ts';
import { onScreen } from '#lib/style/space.ts';
import {
	partsOfWholesBoards,
	partsOfWholesViews
} from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { MOST_PARTS } from '#lib/view/chart/parts-of-wholes/whole-row.ts';
import { example } from '../../../../example.ts';
import { figures } from '../../../inspection-of.ts';

function wholeOf(...counts: readonly string[]) {
	const [view] = partsOfWholesViews(
		figures(...counts.map((count, row) => `Both,Homes,part ${row},${count}`))
	);
	if (view === undefined) throw new Error('There is no whole.');
	return view;
}

test('every part along one bar has a swatch of its own', () => {
	const view = wholeOf('400,count,,900', '200,count,,900', '90,count,,900', '10,count,,900');
	const { units, bars } = wholesLayout(view, onScreen(1000));
	expect(units.map(({ style }) => style)).toEqual([...PART_STYLES]);
	expect(bars.map(({ stretches }) => stretches.map(({ style }) => style))).toEqual([
		[...PART_STYLES]
	]);
	expect(PART_STYLES).toHaveLength(MOST_PARTS);
});

test.each([
	['beside its words', 1000],
	['under its words', 320]
])('a part with a bar of its own needs no swatch: it stands %s', (_where, width) => {
	const { units, bars, texts } = wholesLayout(
		wholeOf('8,count,,10', '7,count,,10'),
		onScreen(width)
	);
	expect(units).toEqual([]);
	const words = ['8 of 10', '7 of 10'].map((text) => texts.find(({ lines }) => lines[0] === text));
	for (const [index, bar] of bars.entries()) {
		const down = bar.y - (words[index]?.y ?? Infinity);
		expect(Math.abs(down)).toBeLessThan(40);
		expect(bar.x > 0).toBe(width > 500);
		expect(down > 0).toBe(width < 500);
	}
});

describe('units', () => {
	test.each([
		[3, 1],
		[10, 1],
		[23, 3],
		[67, 7],
		[100, 10]
	])('of a whole of %i stand in %i rows of ten', (total, rows) => {
		const { units } = wholesLayout(wholeOf(`1,count,,${total}`), onScreen(540));
		expect(units).toHaveLength(total);
		expect(new Set(units.map(({ y }) => y)).size).toBe(rows);
		expect(units.filter(({ style }) => style === 'solid')).toHaveLength(1);
	});
});

describe('on a slide', () => {
	const SLIDE = { width: 880, height: 370, type: { base: 14, small: 14, least: 14 }, dense: false };
	const ids = new Set(partsOfWholesViews(example()).map(({ id }) => id));
	const slides = [...partsOfWholesBoards(example(), ids), ...partsOfWholesViews(example())];

	test.each(slides.map((view) => [view.id, view] as const))(
		'%s fits, in type that can be read, with every mark on it',
		(_id, view) => {
			const { height, texts, units, bars } = wholesLayout(view, SLIDE);
			expect(height).toBeLessThanOrEqual(SLIDE.height);
			for (const { style } of texts) expect(style.size).toBeGreaterThanOrEqual(14);
			for (const { x, side } of units) expect(x + side).toBeLessThanOrEqual(SLIDE.width);
			for (const { y, side } of units) expect(y + side).toBeLessThanOrEqual(SLIDE.height);
			for (const bar of bars) expect(bar.y + bar.height).toBeLessThanOrEqual(SLIDE.height);
		}
	);

	test('marks grow with the room', () => {
		const side = (height: number | null) =>
			wholesLayout(wholeOf('9,count,,23'), { ...SLIDE, height }).units[0]?.side ?? 0;
		expect(side(370)).toBeGreaterThan(side(200));
		expect(side(200)).toBeGreaterThan(side(null));
	});
});
