import { describe, expect, test } from 'vitest';
import { allCharts } from '#lib/view/kinds.ts';
import { packCharts } from '#lib/view/pack/pack-charts.ts';
import { example } from '../../../example.ts';
import { figures } from '../../inspection-of.ts';

const counts = (count: number) =>
	Array.from({ length: count }, (_, index) => `Both,C,n${index},${index}`);

const shown = (rows: readonly string[]) =>
	packCharts(figures(...rows)).map((view) =>
		view.kind === 'headline-counts'
			? [...view.numbers.map(({ label }) => label), '|', ...view.beneath.map(({ label }) => label)]
			: view.id
	);

describe('a slide of large numbers', () => {
	test.each([
		['with three has no others', counts(3), [['n0', 'n1', 'n2', '|']]],
		[
			'with five and a short list has both',
			counts(9),
			[['n0', 'n1', 'n2', 'n3', 'n4', '|', 'n5', 'n6', 'n7', 'n8']]
		],
		[
			'with a long list leaves that to a slide of its own',
			counts(12),
			[['n0', 'n1', 'n2', 'n3', 'n4', '|'], 'other-counts']
		],
		[
			'with one has the first of other charts beside it',
			[
				...counts(1),
				'Both,W,part,c,count,,9',
				'Both,W,second,2,count,,9',
				'Both,P,share,5,percent',
				'Both,P,other,6,percent'
			],
			[['n0', 'second', 'share', '|'], 'percentages-p', 'parts-w']
		],
		['with one and nothing else has that alone', counts(1), [['n0', '|']]]
	])('%s', (_what, rows, expected) => {
		expect(shown(rows)).toEqual(expected);
	});
});

test('every figure that a chart shows is on a slide', () => {
	const rowsOf = (views: readonly ReturnType<typeof allCharts>[number][]) =>
		new Set(
			views
				.filter(({ kind }) => kind !== 'comparison' && kind !== 'grade-counts')
				.flatMap(({ records }) => records().rows.map((row) => row.join()))
		);
	expect(rowsOf(packCharts(example()))).toEqual(rowsOf(allCharts(example())));
});

test('only wanted charts are on slides', () => {
	const wanted = (ids: readonly string[]) =>
		packCharts(
			example(),
			allCharts(example()).filter(({ id }) => ids.includes(id))
		).map(({ id, records }) => [id, records().rows.length]);
	expect(wanted(['other-counts'])).toEqual([['other-counts', 5]]);
	expect(wanted(['headline-counts'])).toEqual([['headline-counts', 5]]);
	expect(wanted(['parts-case-files'])).toEqual([['parts-case-files', 1]]);
	expect(wanted(['parts-case-files', 'parts-childrens-homes'])).toEqual([['parts-of-wholes', 4]]);
});
