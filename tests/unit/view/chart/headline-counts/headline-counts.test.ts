import { expect, test } from 'vitest';
import { headlineCountsView } from '#lib/view/chart/headline-counts/headline-counts.ts';
import { figures } from '../../../inspection-of.ts';

test.each([
	['one count', ['Both,C,Looked-after children,603'], '603 looked-after children'],
	[
		'the largest three of the first topic, hedges kept',
		[
			'Both,C,Young people leaving care,146',
			'Both,C,Children on a plan,355',
			'Both,C,Looked-after children,1603,count,about',
			'Both,C,Siblings,12',
			'Both,Other,Pupils,110000'
		],
		'About 1,603 looked-after children; 355 children on a plan; 146 young people leaving care'
	],
	[
		'a measure that already says "number of"',
		['Both,C,Number of looked-after children,603', 'Both,C,The total number of visits,12'],
		'603 looked-after children; 12 visits'
	],
	['none', ['Both,C,Children on a plan,0'], '0 children on a plan'],
	[
		'one child, whose measure is in the plural',
		['Both,C,Children on a plan,1'],
		'Children on a plan: 1'
	],
	[
		'a number that is no count',
		['Both,C,Average time to adoption,12.5,days,up to'],
		'Average time to adoption: up to 12.5 days'
	],
	['a ratio', ['Both,C,Rise in a year,0.5,ratio'], 'Rise in a year: 0.5'],
	['an abbreviation', ['Both,C,CAMHS referrals,40'], '40 CAMHS referrals'],
	[
		'counts of which one is suppressed',
		['Both,C,Children on a plan,c', 'Both,C,Siblings,12', 'Both,C,Pupils,0'],
		'12 siblings; 0 pupils'
	],
	[
		'a first topic without a number',
		['Both,C,Children on a plan,c', 'Both,D,Pupils,9'],
		'9 pupils'
	],
	['no number at all', ['Both,C,Children on a plan,c', 'Both,D,Pupils,x'], 'C: no number is given']
])('the title of %s', (_name, rows, title) => {
	expect(headlineCountsView(figures(...rows))?.title).toBe(title);
});

test('each number has its hedge and unit in words, its period and what the report says of it', () => {
	const view = headlineCountsView(
		figures(
			'Both,C,on a plan,355,count,nearly,,,2011,down on 2010',
			'Both,C,to adopt,900,days',
			'Both,D,attended,86.5,percent,some',
			'Both,D,lost,c,count,about'
		)
	);
	expect(
		view?.numbers.map(({ label, pieces, period, comparison }) => [
			label,
			pieces,
			period,
			comparison
		])
	).toEqual([
		['on a plan', { before: 'nearly', number: '355', after: null }, '2011', 'down on 2010'],
		['to adopt', { before: null, number: '900', after: 'days' }, null, null],
		['lost', { before: null, number: null, after: 'suppressed' }, null, null],
		['attended', { before: 'some', number: '86.5%', after: null }, null, null]
	]);
});

test.each([
	['suppressed', 'c', 'suppressed'],
	['not available', 'x', 'not available'],
	['low', '<5', 'small (<5)']
])('a number that is %s says so', (_name, value, words) => {
	const view = headlineCountsView(figures(`Both,C,on a plan,${value}`, 'Both,C,lost,0'));
	expect(view?.numbers[0]).toMatchObject({ words, value: null });
	expect(view?.alt).toBe(`Headline numbers. on a plan: ${words}. lost: 0.`);
	expect(view?.table().rows.map((row) => row[1])).toEqual([words, '0']);
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
	'of %i counts the words, table and records have each once',
	async (count) => {
		const rows = Array.from({ length: count }, (_, index) => `Both,C,n${index},${index + 11}`);
		const view = headlineCountsView(figures('Both,P,p,1,count,,9', ...rows));
		if (count === 0) {
			expect(view).toBeNull();
			return;
		}
		expect(view?.numbers.length).toBe(Math.min(5, count));
		expect(view?.beneath.length).toBe(Math.max(0, count - 5));
		const numbers = Array.from({ length: count }, (_, index) => String(index + 11));
		expect(view?.table().rows.map((row) => row[1])).toEqual(numbers);
		expect([...(view?.alt.matchAll(/: (\d+)\./g) ?? [])].map(([, number]) => number)).toEqual(
			numbers
		);
		expect((await view?.records())?.rows).toHaveLength(count);
	}
);

test.each([
	['counts alone', ['Both,C,a,5'], 'Headline counts in the report'],
	['other units too', ['Both,C,a,5', 'Both,D,b,5,percent'], 'Headline numbers in the report']
])('the subtitle of %s', (_name, rows, measure) => {
	expect(headlineCountsView(figures(...rows))?.subtitle).toMatch(new RegExp(`^${measure}, `));
});

test('parts of a whole alone, and percentages with neighbours, make no numbers', () => {
	expect(
		headlineCountsView(figures('Both,C,a,5,percent', 'Both,C,b,6,percent', 'Both,C,b,2,count,,6'))
	).toBeNull();
});
