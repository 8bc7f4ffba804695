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

test('every figure that a chart shows is on a slide', async () => {
	const rowsOf = async (views: readonly ReturnType<typeof allCharts>[number][]) => {
		const others = views.filter(({ kind }) => kind !== 'comparison' && kind !== 'grade-counts');
		const tables = await Promise.all(others.map(({ records }) => records()));
		return new Set(tables.flatMap(({ rows }) => rows.map((row) => row.join())));
	};
	expect(await rowsOf(packCharts(example()))).toEqual(await rowsOf(allCharts(example())));
});

test('only wanted charts are on slides', async () => {
	const wanted = (ids: readonly string[]) => {
		const charts = allCharts(example()).filter(({ id }) => ids.includes(id));
		const packed = packCharts(example(), charts);
		return Promise.all(packed.map(async ({ id, records }) => [id, (await records()).rows.length]));
	};
	expect(await wanted(['other-counts'])).toEqual([['other-counts', 5]]);
	expect(await wanted(['headline-counts'])).toEqual([['headline-counts', 5]]);
	expect(await wanted(['parts-case-files'])).toEqual([['parts-case-files', 1]]);
	expect(await wanted(['parts-case-files', 'parts-childrens-homes'])).toEqual([
		['parts-of-wholes', 4]
	]);
});
