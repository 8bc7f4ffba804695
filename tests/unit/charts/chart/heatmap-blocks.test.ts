import { describe, expect, test } from 'vitest';
import { heatmapBlocks } from '#lib/charts/chart/heatmap/heatmap-blocks.ts';
import type { Space } from '#lib/style/space.ts';
import type { TextStyle } from '#lib/style/typeface.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { example } from '../../../example.ts';
import { judgements } from '../../inspection-of.ts';

const TYPE = { base: 14, small: 14, least: 14 };
const slide = (height: number, width = 880): Space => ({ width, height, type: TYPE, dense: false });

const placed = (view = gradeHeatmap(example()), space = slide(372)) => heatmapBlocks(view, space);
const namesIn = ({ blocks }: ReturnType<typeof placed>) =>
	blocks.map(({ layout }) => layout.groups.map(({ heading }) => heading?.label));

describe('on a slide', () => {
	test('the built-in report stands in two blocks, divided between groups', () => {
		expect(namesIn(placed())).toEqual([
			['Overall', 'Outcomes'],
			['Quality of provision', 'Leadership and management']
		]);
	});

	test('the blocks have the height, share the width and say their columns again', () => {
		const { height, blocks } = placed();
		const [left, right] = blocks;
		expect(height).toBeLessThanOrEqual(372);
		expect(left?.layout.width).toBe(right?.layout.width);
		expect((right?.x ?? 0) + (right?.layout.width ?? 0)).toBeCloseTo(880);
		for (const { layout } of blocks) {
			expect(layout.columns.map(({ label }) => label)).toEqual([
				'Safeguarding',
				'Looked-after children'
			]);
			expect(layout.key).toBeNull();
		}
	});

	test('every row is there once', () => {
		const rows = placed().blocks.flatMap(({ layout }) =>
			layout.groups.flatMap((group) => group.rows)
		);
		expect(new Set(rows.map(({ row }) => row.key)).size).toBe(15);
		expect(rows).toHaveLength(15);
	});

	test('no type is smaller than asked for', () => {
		const sizes = placed().blocks.flatMap(({ layout }) =>
			Object.values<TextStyle>({ ...layout.styles }).map(({ size }) => size)
		);
		expect(Math.min(...sizes)).toBe(14);
	});
});

const few = gradeHeatmap(judgements('Safeguarding,One,1', 'Looked-after children,Two,4'));
const oneGroup = gradeHeatmap(
	judgements(...Array.from({ length: 24 }, (_, at) => `Safeguarding,Area ${at},${(at % 4) + 1}`))
);

test.each([
	['a heatmap that fits stays in one block', few, slide(372), 1],
	['one group that is too high is divided within', oneGroup, slide(372), 2],
	['a narrow place has one block, however high it gets', oneGroup, slide(372, 400), 1],
	['a page that gives no height has one block', oneGroup, { ...slide(0), height: null }, 1]
] as const)('%s', (_what, view, space, blocks) => {
	expect(placed(view, space).blocks).toHaveLength(blocks);
});

test('rows fill the height there is, but no row is mostly air', () => {
	const [low, high, higher] = [90, 105, 2000].map((height) => placed(few, slide(height)).height);
	expect(low).toBeLessThan(high ?? 0);
	expect(high).toBeLessThanOrEqual(105);
	expect(higher).toBeLessThan(300);
});
