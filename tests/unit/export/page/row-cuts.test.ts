import { expect, test } from 'vitest';
import { rowCuts } from '#lib/export/page/row-cuts.ts';

/** Rows of some heights fit together up to a height. */
const upTo = (height: number, heights: readonly number[]) => (from: number, to: number) =>
	heights.slice(from, to).reduce((sum, each) => sum + each, 0) <= height;

const equal = (count: number) => Array.from({ length: count }, () => 1);

test.each([
	['as few parts as there must be, of even length', equal(10), 4, [], [3, 7]],
	['what just fits twice', equal(8), 4, [], [4]],
	['a row that is too high by itself has a part to itself', [1, 9, 1, 1], 4, [], [1, 2]],
	['tall rows, which an even cut would not fit', [3, 3, 1, 1, 1, 1], 4, [], [1, 3]],
	['parts divide where they do by themselves', equal(7), 5, [3], [3]],
	['and further only where one is too long', equal(9), 5, [3], [3, 6]]
])('%s', (_what, heights, height, natural, cuts) => {
	expect(rowCuts(heights.length, natural, upTo(height, heights))).toEqual(cuts);
});
