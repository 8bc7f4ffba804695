import { expect, test } from 'vitest';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { gradeCountsView } from '#lib/view/chart/grade-counts/grade-counts.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { headlineCountsView } from '#lib/view/chart/headline-counts/headline-counts.ts';
import { overviewView } from '#lib/view/pack/overview.ts';
import { partsOfWholesView } from '#lib/view/chart/parts-of-wholes/parts-of-wholes.ts';
import { percentagesViews } from '#lib/view/chart/percentages/percentages.ts';
import { example } from '../../example.ts';

const inspection = example();

test.each([
	[
		'overview',
		overviewView(inspection).title,
		'Cumbria: safeguarding is inadequate overall; services for looked-after children are adequate'
	],
	[
		'heatmap',
		gradeHeatmap(inspection).title,
		'Safeguarding is inadequate in four of ten judgements; services for looked-after children in one of twelve'
	],
	[
		'comparison',
		comparisonView(inspection).title,
		'Where both services are judged, safeguarding is worse in three areas and better in none'
	],
	[
		'grade counts',
		gradeCountsView(inspection).title,
		'Only one of 22 judgements is good; none is outstanding'
	],
	[
		'headline counts',
		headlineCountsView(inspection)?.title,
		'603 looked-after children; 355 children subject to a child protection plan; 146 young people entitled to leaving care services'
	],
	[
		'attainment',
		percentagesViews(inspection)[0]?.title,
		'Attainment: four of five results are above the national average for looked-after children'
	],
	[
		'reviews',
		percentagesViews(inspection)[1]?.title,
		'Reviews: 86%, down on the same period of the year before'
	],
	[
		'parts of wholes',
		partsOfWholesView(inspection)?.title,
		'Sampled case files sent back to the council because of concerns: 15 of 67'
	],
	['actions', actionsView(inspection)?.title, 'Seven of 29 actions are due immediately']
])('the %s is titled by what it shows', (_name, title, expected) => {
	expect(title).toBe(expected);
});

test('three shared areas are 4 against 3 and the other four level', () => {
	const { rows, sentences } = comparisonView(inspection);
	expect(
		rows.map(({ label, marks, gapWords }) => [label, ...marks.map(({ grade }) => grade), gapWords])
	).toEqual([
		['Overall effectiveness', 4, 3, '1 step better for looked-after children'],
		['Quality of provision', 4, 3, '1 step better for looked-after children'],
		[
			'Performance management and quality assurance',
			4,
			3,
			'1 step better for looked-after children'
		],
		['Capacity for improvement', 3, 3, 'level'],
		['Ambition and prioritisation', 3, 3, 'level'],
		['Leadership and management', 3, 3, 'level'],
		['Equality and diversity', 3, 3, 'level']
	]);
	expect(sentences).toEqual([
		'Safeguarding is graded lower for overall effectiveness, quality of provision and performance management and quality assurance (4 inadequate against 3 adequate).',
		'The two services have the same grade in four other areas: capacity for improvement, ambition and prioritisation, leadership and management and equality and diversity.',
		'Eight areas have no counterpart in the other service.'
	]);
});

test('ten safeguarding and twelve looked-after judgements are counted by grade', () => {
	expect(gradeCountsView(inspection).table().rows).toEqual([
		['Safeguarding', 0, 0, 6, 4, 10],
		['Looked-after children', 0, 1, 10, 1, 12]
	]);
});

test('the actions are counted by deadline and service', () => {
	const counts = actionsView(inspection)?.deadlines.map(({ name, cells }) => [
		name,
		...cells.map(({ actions }) => actions.length)
	]);
	expect(counts).toEqual([
		['Immediately', 3, 4],
		['Within three months', 7, 5],
		['Within six months', 6, 4]
	]);
});
