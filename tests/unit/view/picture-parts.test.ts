import { expect, test } from 'vitest';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { partsOfWholesView } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { pictureParts } from '#lib/view/picture-parts.ts';
import { example } from '../../example.ts';
import { figures } from '../inspection-of.ts';

function wholesOf(rows: readonly string[]): readonly (readonly number[])[] {
	const view = partsOfWholesView(figures(...rows));
	if (view === null) throw new Error('There are no parts of wholes.');
	return pictureParts(view).map((part) =>
		part.kind === 'parts-of-wholes' ? part.wholes.map(({ parts }) => parts.length) : []
	);
}

/** Parts of one whole, named by its topic. */
const whole = (topic: string, parts: number) =>
	Array.from({ length: parts }, (_, index) => `Both,${topic},Part ${index},1,count,,20,,,`);

test('a chart with a native form is no picture', () => {
	const view = gradeHeatmap(example());
	expect(pictureParts(view)).toEqual([]);
});

test('parts of wholes are cut into pictures that can be read, each whole once and in order', () => {
	const rows = [
		...whole('A', 1),
		...whole('B', 1),
		...whole('C', 1),
		...whole('D', 3),
		...whole('E', 1)
	];
	expect(wholesOf(rows)).toEqual([
		[1, 1, 1],
		[3, 1]
	]);
});

test('a whole with more parts than a picture holds well has one to itself', () => {
	expect(wholesOf([...whole('A', 1), ...whole('B', 12), ...whole('C', 1)])).toEqual([
		[1],
		[12],
		[1]
	]);
});

test('a few wholes stay in one picture', () => {
	expect(wholesOf([...whole('A', 1), ...whole('B', 2)])).toEqual([[1, 2]]);
});
