import { expect, test } from 'vitest';
import { headlineCountsView } from '#lib/view/chart/headline-counts/headline-counts.ts';
import { onePageView } from '#lib/view/pack/one-page.ts';
import { partsOfWholesViews } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { labelsOf } from '#lib/view/words/figure-labels.ts';
import { figures } from '../../inspection-of.ts';

test.each([
	[
		'measures that differ stand alone',
		['Safeguarding,C,Plans,1', 'Looked-after children,C,Visits,2'],
		['Plans', 'Visits']
	],
	[
		'one measure of two services',
		['Safeguarding,C,Reviews,1', 'Looked-after children,C,reviews,2', 'Both,C,Visits,3'],
		['Reviews, safeguarding', 'reviews, looked-after children', 'Visits']
	],
	[
		'one measure of two periods',
		['Both,C,Reviews,1,count,,,,2010', 'Both,C,Reviews,2,count,,,,2011', 'Both,C,Reviews,3'],
		['Reviews, 2010', 'Reviews, 2011', 'Reviews']
	],
	[
		'one measure of two services and periods',
		['Safeguarding,C,Reviews,1,count,,,,2010', 'Looked-after children,C,Reviews,2,count,,,,2011'],
		['Reviews, safeguarding, 2010', 'Reviews, looked-after children, 2011']
	],
	[
		'one measure of two topics',
		['Both,Plans,In time,1', 'Both,Visits,In time,2'],
		['In time, plans', 'In time, visits']
	]
])('%s', (_name, rows, labels) => {
	const { figures: all } = figures(...rows);
	expect(all.map(labelsOf(all))).toEqual(labels);
});

const TWO = ['Safeguarding', 'Looked-after children'];
const ofTwo = (rest: string) =>
	figures(...TWO.map((service, index) => `${service},Checks,In time,${index + 4},${rest}`));

test('in every chart, title and description one measure of two services is told apart', () => {
	const counts = headlineCountsView(ofTwo('count'));
	expect(counts?.title).toBe('5 in time, looked-after children; 4 in time, safeguarding');
	expect(counts?.numbers.map(({ label }) => label)).toEqual([
		'In time, safeguarding',
		'In time, looked-after children'
	]);
	expect(counts?.alt).toContain('In time, safeguarding: 4. In time, looked-after children: 5.');

	const [percentages] = percentagesViews(ofTwo('percent'));
	expect(percentages?.rows.map(({ label }) => label)).toEqual([
		'In time, safeguarding',
		'In time, looked-after children'
	]);
	expect(percentages?.alt).toContain('In time, safeguarding: 4%.');

	const [wholes, others] = partsOfWholesViews(ofTwo('count,,9'));
	expect(wholes?.title).toBe('In time, safeguarding: 4\u00a0of\u00a09');
	expect(
		[wholes, others].flatMap((view) =>
			view?.wholes.flatMap(({ parts }) => parts.map(({ label }) => label))
		)
	).toEqual(['In time, safeguarding', 'In time, looked-after children']);
	expect(others?.alt).toContain('In time, looked-after children: 5 of 9.');

	expect(onePageView(ofTwo('count')).figures.map(({ label }) => label)).toEqual([
		'In time, safeguarding',
		'In time, looked-after children'
	]);
});
