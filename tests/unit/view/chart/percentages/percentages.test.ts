import { expect, test } from 'vitest';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { figures, judgements } from '../../../inspection-of.ts';

/** Rows of one topic from `value qualifier comparison`, parted by bars. */
const results = (...cells: readonly string[]) =>
	figures(
		...cells.map((cell, index) => {
			const [value = '', qualifier = '', comparison = ''] = cell.split('|');
			return `Both,Results,measure ${index},${value},percent,${qualifier},,,,${comparison}`;
		})
	);

test.each([
	[
		'a comparison most share',
		['1||above average', '2||above average', '3'],
		'Results: two of three results are above average'
	],
	[
		'a comparison most share, after another',
		['9||below average', '1||above average', '2||above average'],
		'Results: two of three results are above average'
	],
	[
		'a comparison all share',
		['1||above average', '2||above average', '3||above average'],
		'Results: all three results are above average'
	],
	[
		'a comparison both share',
		['1||Above average', '2||Above average'],
		'Results: both results are above average'
	],
	[
		'half is no majority',
		['30||above average', '20||above average', '10', '40||below average'],
		'Results: from 10% to 40%'
	],
	[
		'a range, in any order',
		['70', '15|just over', '95|some'],
		'Results: from just over 15% to some 95%'
	],
	['two equal numbers', ['5', '5'], 'Results: both results are 5%'],
	[
		'three equal numbers',
		['5|about', '5|about', '5|about'],
		'Results: all three results are about 5%'
	],
	['several without a number', ['c', 'x'], 'Results: no number is given'],
	[
		'a comparison that all share, one of them without a number',
		['1||above average', '2||above average', 'c||above average'],
		'Results: two of three results are above average'
	],
	[
		'a range beside one without a number',
		['1', '9', 'low'],
		'Results: from 1% to 9%, where a number is given'
	],
	[
		'equal numbers beside one without a number',
		['5', '5', 'c'],
		'Results: 5%, where a number is given'
	],
	['one number beside others without', ['5', 'c', 'x'], 'Results: 5%, where a number is given'],
	['equal numbers with other hedges', ['5|less than', '5', '5'], 'Results: less than 5% and 5%']
])('the title of %s', (_name, cells, title) => {
	expect(percentagesViews(results(...cells)).map((view) => view.title)).toEqual([title]);
});

test('each topic is a figure of its own, and figures of like topics do not share a name', () => {
	const views = percentagesViews(
		figures(
			...['Care leavers', 'Schools', 'Care-leavers'].flatMap((topic) => [
				`Both,${topic},a,1,percent`,
				`Both,${topic},b,2,percent`
			])
		)
	);
	expect(views.map(({ id }) => id)).toEqual([
		'percentages-care-leavers',
		'percentages-schools',
		'percentages-care-leavers-2'
	]);
	expect(views[2]?.fileStem).toBe('northtown-percentages-care-leavers-2');
});

test.each([
	['all of one period', '2011', '2011', 'Results, per cent, 2011'],
	['of different periods', '2011', '2010', 'Results, per cent'],
	['without a period', '', '', 'Results, per cent']
])('the subtitle of results %s', (_name, first, second, measure) => {
	const [view] = percentagesViews(
		figures(`Both,results,a,1,percent,,,,${first}`, `Both,results,b,2,percent,,,,${second}`)
	);
	expect(view?.subtitle).toBe(`${measure}, Northtown, date not given`);
});

test('the scale goes on to a share over 100, and one below 0 has no bar', () => {
	const [view] = percentagesViews(results('120', '-5', '36.5|sort of'));
	expect(view?.scaleEnd).toBe(120);
	expect(percentagesViews(results('40', '50'))[0]?.scaleEnd).toBe(100);
	expect(view?.rows.map(({ percent, words, hedge }) => [percent, words, hedge])).toEqual([
		[120, '120%', null],
		[0, '-5%', null],
		[36.5, 'sort of 36.5%', 'about']
	]);
});

test('a percentage without a number has no bar, and its words say why', () => {
	const [view] = percentagesViews(results('c||above average', '40'));
	expect(view?.rows.map(({ percent, words }) => [percent, words])).toEqual([
		[null, 'suppressed'],
		[40, '40%']
	]);
	expect(view?.scaleEnd).toBe(100);
	expect(view?.alt).toBe(
		'Bars of percentages. measure 0: suppressed, above average. measure 1: 40%.'
	);
});

test('the alternative text says every number with what the report says of it', () => {
	const [view] = percentagesViews(results('70||Above average', '15|just over'));
	expect(view?.alt).toBe(
		'Bars of percentages. measure 0: 70%, above average. measure 1: just over 15%.'
	);
});

test('without headline percentages there is no figure', () => {
	expect(percentagesViews(judgements('Safeguarding,Overall,2'))).toEqual([]);
});
