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
	['an abbreviation', ['Both,C,CAMHS referrals,40'], '40 CAMHS referrals']
])('the title of %s', (_name, rows, title) => {
	expect(headlineCountsView(figures(...rows))?.title).toBe(title);
});

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
				{ key: '0.0', label: 'on a plan', words: 'nearly 355', count: 355, hedge: 'below' },
				{ key: '0.1', label: 'days to adopt', words: '900 days', count: null, hedge: null }
			]
		},
		{
			topic: 'D',
			rows: [
				{ key: '1.0', label: 'lost', words: '-3', count: null, hedge: null },
				{ key: '1.1', label: 'looked after', words: '603', count: 603, hedge: null }
			]
		}
	]);
	expect(view?.largest).toBe(603);
});

test('percentages and parts of a whole alone make no counts', () => {
	expect(headlineCountsView(figures('Both,C,a,5,percent', 'Both,C,b,2,count,,6'))).toBeNull();
});
