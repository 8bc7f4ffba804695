import { describe, expect, test } from 'vitest';
import {
	partsOfWholesBoards,
	partsOfWholesViews
} from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { wholesTitle } from '#lib/view/chart/parts-of-wholes/whole-titles.ts';
import { example } from '../../../../example.ts';
import { figures } from '../../../inspection-of.ts';

const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');

test.each([
	['a small whole is counted out', ['3,count,,6', '2,count,,6'], 'units'],
	['a whole of a hundred still is', ['40,count,,100'], 'units'],
	['a larger one is a bar', ['40,count,,101'], 'bar'],
	['a whole that is no whole number is a bar', ['3,count,,6.5'], 'bar'],
	['parts that fill the whole', ['4,count,,6', '2,count,,6'], 'units'],
	['parts that exceed the whole each get a bar', ['8,count,,10', '7,count,nearly,10'], 'bars'],
	['so does one that is more than all', ['12,count,about,10'], 'bars'],
	['so do more parts than there are patterns', Array<string>(5).fill('9,count,,800'), 'bars'],
	['so does a fraction', ['2.5,count,,10'], 'bars'],
	['so does each beside a part without a number', ['3,count,,6', 'c,count,,6'], 'bars'],
	['so does a negative number', ['-1,count,,10'], 'bars']
])('%s', (_name, cells, drawnAs) => {
	const views = partsOfWholesViews(
		figures(...cells.map((cell, row) => `Both,Homes,part ${row},${cell}`))
	);
	expect(views.map(({ wholes }) => wholes.map((whole) => whole.drawnAs))).toEqual([[drawnAs]]);
});

const views = partsOfWholesViews(
	figures(
		'Context,Population,Aged 0 to 19,110000,count,nearly,495000,just under',
		'Both,Files,Files sent back,15,count,around,67,approximately,2011',
		'Both,Files,Files kept,20,count,,67,approximately,2011'
	)
);

test('each whole is a chart of its own, what is said of a service before what is said of the place', async () => {
	expect(views.map(({ id, title }) => [id, plain(title)])).toEqual([
		['parts-files', 'Files sent back: around 15 of approximately 67; kept: 20'],
		['parts-population', 'Aged 0 to 19: nearly 110,000 of just under 495,000']
	]);
	expect(views[0]?.subtitle).toBe(
		'Files, out of approximately 67, 2011, Northtown, date not given'
	);
	expect(views.map(({ table }) => table().rows.length)).toEqual([2, 1]);
	const all = await Promise.all(views.map(({ records }) => records()));
	expect(all.map(({ rows }) => rows.length)).toEqual([2, 1]);
});

test('a whole keeps its own hedge and those of its parts', () => {
	expect(views[0]?.wholes[0]).toMatchObject({
		topic: 'Files',
		total: 67,
		totalWords: 'approximately 67',
		totalHedge: 'about',
		period: '2011',
		drawnAs: 'units',
		parts: [
			{
				label: 'Files sent back',
				words: 'around 15 of approximately 67',
				ownWords: 'around 15',
				count: 15,
				hedge: 'about'
			},
			{ label: 'Files kept', words: '20 of approximately 67', count: 20, hedge: null }
		]
	});
});

describe('the title of a whole', () => {
	test.each([
		['one part', ['sent back,15,count,,67'], 'Sent back: 15 of 67'],
		[
			'parts that share the start of their names',
			['Homes judged good,3,count,,6', 'Homes judged inadequate,1,count,,6'],
			'Homes judged good: 3 of 6; inadequate: 1'
		],
		[
			'parts whose names cannot be taken apart there',
			['Children in care,3,count,,6', 'Children in need,1,count,,6'],
			'Children in care: 3 of 6; in need: 1'
		],
		[
			'parts of which one is the start of the other',
			['Homes,3,count,,6', 'Homes judged good,1,count,,6'],
			'Homes: 3 of 6; homes judged good: 1'
		],
		[
			'parts that share nothing',
			['Primary schools,272,count,,323', 'Nurseries,5,count,about,323'],
			'Primary schools: 272 of 323; nurseries: about 5'
		],
		[
			'more parts than a title holds',
			['A a,1,count,,9', 'B b,2,count,,9', 'C c,3,count,,9', 'D d,1,count,,9'],
			'A a: 1 of 9; b b: 2; c c: 3'
		],
		[
			'parts of which one has no number',
			['closed,c,count,,6,about', 'good,3,count,,6,about'],
			'Good: 3 of about 6'
		],
		['a part without a number', ['closed,c,count,,6'], 'Homes: no number is given']
	])('of %s', (_what, rows, title) => {
		const [view] = partsOfWholesViews(figures(...rows.map((row) => `Both,Homes,${row}`)));
		expect(plain(view?.title)).toBe(title);
	});
});

test('a part without a number has no bar', () => {
	const [homes] = partsOfWholesViews(
		figures('Both,Homes,closed,c,count,,6,about', 'Both,Homes,good,3,count,,6,about')
	);
	expect(homes?.wholes[0]?.parts).toMatchObject([
		{ label: 'closed', words: 'suppressed, out of about 6', count: null, hedge: null },
		{ label: 'good', words: '3 of about 6', count: 3, hedge: null }
	]);
});

test.each([
	['some are counted out', 'Both,Homes,good,3,count,,6', 'Counted units. good: 3 of 6.'],
	['all are bars', 'Both,Files,seen,900,count,,12345', 'Bars. seen: 900 of 12,345.']
])('the alternative text where %s', (_name, row, alt) => {
	expect(partsOfWholesViews(figures(row)).map((view) => view.alt)).toEqual([alt]);
});

test('without a denominator there is no such chart', () => {
	expect(partsOfWholesViews(figures('Both,C,a,5', 'Both,C,b,5,percent,,20'))).toEqual([]);
});

describe('on slides', () => {
	/** Parts of one whole, named by its topic. */
	const whole = (topic: string, parts = 1) =>
		Array.from({ length: parts }, (_, row) => `Both,${topic},Part ${row},1,count,,20`);
	const boards = (...rows: readonly string[]) => {
		const inspection = figures(...rows);
		const ids = new Set(partsOfWholesViews(inspection).map(({ id }) => id));
		return partsOfWholesBoards(inspection, ids);
	};
	const topics = (...rows: readonly string[]) =>
		boards(...rows).map(({ wholes }) => wholes.map(({ topic }) => topic).join(''));

	test.each([
		['one', ['A'], ['A']],
		['two', ['A', 'B'], ['AB']],
		['three', ['A', 'B', 'C'], ['ABC']],
		['four', ['A', 'B', 'C', 'D'], ['AB', 'CD']],
		['five', ['A', 'B', 'C', 'D', 'E'], ['ABC', 'DE']],
		['seven', ['A', 'B', 'C', 'D', 'E', 'F', 'G'], ['ABC', 'DE', 'FG']]
	])('%s small wholes stand side by side', (_count, names, expected) => {
		expect(topics(...names.flatMap((name) => whole(name)))).toEqual(expected);
	});

	test('a whole with a bar for each of its parts has a slide to itself', () => {
		expect(topics(...whole('A'), ...whole('B', 12), ...whole('C'))).toEqual(['AC', 'B']);
	});

	test('a slide of one whole is the chart of that whole, others have names of their own', () => {
		expect(boards(...whole('A')).map(({ id }) => id)).toEqual(['parts-a']);
		const all = ['A', 'B', 'C', 'D'].flatMap((name) => whole(name));
		expect(boards(...all).map(({ id }) => id)).toEqual(['parts-of-wholes', 'parts-of-wholes-2']);
	});

	test('the slides of the built-in report have every number in their titles', () => {
		const inspection = example();
		const ids = new Set(partsOfWholesViews(inspection).map(({ id }) => id));
		expect(partsOfWholesBoards(inspection, ids).map(({ title }) => plain(title))).toEqual([
			"Case files: 15 of 67; children's centres: 9 of 23",
			"Domestic violence: 1 of 3; children's homes: 3 good, 2 satisfactory and 1 inadequate of 6",
			'Special educational needs: around 105 of approximately 370; population: nearly 110,000 of just under 495,000'
		]);
	});

	test('a title that would be too long says what the wholes are about', () => {
		const long = 'A measure with a name that takes a whole line of a slide by itself';
		const wholes = partsOfWholesViews(
			figures(
				...['First', 'Second', 'Third'].map(
					(name) => `Both,${name} ${long},a,1,count,very nearly but not quite,20`
				)
			)
		).flatMap((view) => view.wholes);
		expect(wholesTitle(wholes)).toMatch(/^Counts out of a whole: first .*, second .* and third /);
	});
});
