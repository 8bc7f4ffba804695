import { describe, expect, test } from 'vitest';
import { onePageView } from '#lib/view/pack/one-page.ts';
import { example } from '../../../example.ts';
import { actions, figures, judgements } from '../../inspection-of.ts';

const count = (measure: string) => `Both,Counts,${measure},7,count,,,,,`;
const percent = (measure: string) => `Both,Shares,${measure},9,percent,,,,,`;
const withheld = (measure: string) => count(measure).replace('7', 'c');
const part = (measure: string, service = 'Both') => `${service},Parts,${measure},3,count,,9,,,`;

describe('five headline figures: a few counts, a share and a part before the others', () => {
	test.each([
		[
			'the usual mix',
			[count('A'), count('B'), count('C'), count('D'), percent('E'), percent('F'), part('G')],
			['A', 'B', 'C', 'E', 'G']
		],
		['counts alone', ['A', 'B', 'C', 'D', 'E', 'F'].map(count), ['A', 'B', 'C', 'D', 'E']],
		['few', [percent('A'), part('B')], ['A', 'B']],
		['without a number left out', [withheld('A'), count('B'), percent('C')], ['B', 'C']],
		[
			'of the place last',
			[part('Population', 'Context'), part('A'), percent('B')],
			['B', 'A', 'Population']
		]
	])('%s', (_name, rows, labels) => {
		expect(onePageView(figures(...rows)).figures.map(({ label }) => label)).toEqual(labels);
	});
});

test('what is left out for want of a number is counted among the others', () => {
	expect(onePageView(figures(withheld('A'), count('B'))).moreFigures).toBe(1);
});

test('the built-in report has its first actions, and says how many come later', () => {
	const page = onePageView(example());
	expect(page.actions?.heading).toBe('Immediately: seven actions');
	expect(page.actions?.later).toBe('22 more with later deadlines');
	expect(page.actions?.services.map(({ actions: due }) => due.length)).toEqual([3, 4]);
	expect(page.figures.map(({ amount }) => amount)).toEqual([
		'355',
		'603',
		'146',
		'70%',
		'15 of 67'
	]);
});

test.each([
	['one', ['Improve,a,'], 'Improve: one action', null],
	[
		'two headings',
		['Improve,a,', 'Change,b,', 'Improve,c,'],
		'Improve: two actions',
		'1 more under other headings'
	],
	['some due', ['Improve,a,', 'At once,b,0'], 'At once: one action', '1 more without a deadline'],
	[
		'some due later',
		['Improve,a,', 'At once,b,0', 'Improve,c,', 'Within a month,d,1'],
		'At once: one action',
		'1 more with later deadlines and 2 without a deadline'
	]
])('what has no deadline is not called later: %s', (_name, rows, heading, later) => {
	const page = onePageView(actions(...rows.map((row) => `Both,${row}`)));
	expect([page.actions?.heading, page.actions?.later]).toEqual([heading, later]);
});

test.each([
	[
		'judgements alone',
		judgements('Safeguarding,Safety,2'),
		{ figures: [], actions: null, tiles: [] }
	],
	['actions alone', actions('Both,At once,Do it,0'), { heatmap: null, sentences: [], figures: [] }]
])('what is missing is left out: %s', (_name, inspection, missing) => {
	expect(onePageView(inspection)).toMatchObject(missing);
});
