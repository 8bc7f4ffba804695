import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import { PART_STYLES, wholesLayout } from '#lib/charts/chart/parts-of-wholes/wholes-layout.ts';
import { MOST_PARTS, partsOfWholesView } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { figures } from '../../../inspection-of.ts';

function wholeOf(...counts: string[]) {
	const view = partsOfWholesView(
		figures(...counts.map((count, row) => `Both,Homes,part ${row},${count}`))
	);
	if (view === null) throw new Error('There is no whole.');
	return {
		wide: wholesLayout(view, onScreen(1000)).wholes[0],
		narrow: wholesLayout(view, onScreen(320)).wholes[0]
	};
}

test('every part along one bar has a swatch of its own', () => {
	const { wide } = wholeOf('400,count,,900', '200,count,,900', '90,count,,900', '10,count,,900');
	expect(wide?.parts.map(({ style }) => style)).toEqual([...PART_STYLES]);
	expect(PART_STYLES).toHaveLength(MOST_PARTS);
});

test('parts with a bar each need no swatch: the bar is beside its words, or over them', () => {
	const { wide, narrow } = wholeOf('8,count,,10', '7,count,,10');
	for (const { style, barY, wordsBaseline } of wide?.parts ?? []) {
		expect(style).toBeNull();
		expect(Math.abs(wordsBaseline - barY)).toBeLessThan(30);
	}
	const [first, second] = narrow?.parts ?? [];
	expect(first?.barY).toBeLessThan(first?.wordsBaseline ?? 0);
	expect(second?.barY).toBeGreaterThan(first?.labelBaseline ?? Infinity);
});
