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

const ROW = { count: null, hedge: null, hasNumber: true };

test('counts are bars on one scale; another unit shares no scale with them', () => {
	const view = headlineCountsView(
		figures(
			'Both,C,on a plan,355,count,nearly',
			'Both,C,days to adopt,900,days',
			'Both,D,lost,-3,count',
			'Both,D,looked after,603,count'
		)
	);
	expect(view?.topics).toEqual([
		{
			topic: 'C',
			rows: [
				{ ...ROW, key: '0.0', label: 'on a plan', words: 'nearly 355', count: 355, hedge: 'below' },
				{ ...ROW, key: '0.1', label: 'days to adopt', words: '900 days' }
			]
		},
		{
			topic: 'D',
			rows: [
				{ ...ROW, key: '1.0', label: 'lost', words: '-3' },
				{ ...ROW, key: '1.1', label: 'looked after', words: '603', count: 603 }
			]
		}
	]);
	expect(view?.largest).toBe(603);
});

test('a count without a number keeps its row and says why, but has no bar', () => {
	const view = headlineCountsView(figures('Both,C,on a plan,c,count,about', 'Both,C,lost,0'));
	expect(view?.topics[0]?.rows).toEqual([
		{ ...ROW, key: '0.0', label: 'on a plan', words: 'suppressed', hasNumber: false },
		{ ...ROW, key: '0.1', label: 'lost', words: '0', count: 0 }
	]);
	expect(view?.alt).toBe('Bars of headline counts. on a plan: suppressed. lost: 0.');
});

test('percentages and parts of a whole alone make no counts', () => {
	expect(headlineCountsView(figures('Both,C,a,5,percent', 'Both,C,b,2,count,,6'))).toBeNull();
});
