import { expect, test } from 'vitest';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { figures, grades, inspectionOf, judgements } from '../../../inspection-of.ts';

const framework = inspectionOf(
	'framework,service,area,grade,paragraph,note',
	'SLAC,Looked-after children,Being healthy,4,85,',
	'SLAC,Safeguarding,Quality of provision,4,29,a note',
	'SLAC,Safeguarding,Quality of provision,3,30,',
	'SLAC,Safeguarding,Overall effectiveness,4,10,',
	'SLAC,Safeguarding,Housing,2,70,'
);
const view = gradeHeatmap(framework);

test('areas stand in the groups of the report, those it lacks at the end', () => {
	expect(
		view.groups.map(({ key, label, rows }) => [key, label, ...rows.map((row) => row.label)])
	).toEqual([
		['overall', 'Overall', 'Overall effectiveness'],
		['outcomes', 'Outcomes', 'Being healthy'],
		['provision', 'Quality of provision', 'Quality of provision'],
		['other', 'Other areas', 'Housing']
	]);
	expect(view.columns).toEqual([
		{ key: 'safeguarding', label: 'Safeguarding' },
		{ key: 'looked-after', label: 'Looked-after children' }
	]);
});

test('every cell says area, service and grade, and opens its judgement if a row gives one', () => {
	const cells = view.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	expect(cells.map(({ label, state, judgement }) => [label, state, judgement])).toEqual([
		[
			'Overall effectiveness, safeguarding: 4 Inadequate',
			'graded',
			'overall-effectiveness.safeguarding'
		],
		['Overall effectiveness, looked-after children: no grade', 'no-grade', null],
		['Being healthy, safeguarding: not judged', 'not-judged', null],
		['Being healthy, looked-after children: 4 Inadequate', 'graded', 'being-healthy.looked-after'],
		[
			'Quality of provision, safeguarding: two grades given: 3 Adequate and 4 Inadequate',
			'conflict',
			'quality-of-provision.safeguarding'
		],
		['Quality of provision, looked-after children: no grade', 'no-grade', null],
		['Housing, safeguarding: 2 Good', 'graded', 'housing.safeguarding'],
		['Housing, looked-after children: not judged', 'not-judged', null]
	]);
	expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
});

test.each([
	['every kind that occurs', framework, ['not-judged', 'no-grade', 'conflict']],
	['a row without a grade', grades({ Safeguarding: '3 -' }), ['no-grade']],
	['a value of another scale', grades({ Safeguarding: 'Good 6' }), ['other-scale']],
	['nothing else', grades({ Safeguarding: '3 4' }), []]
])('the key names the cells without a single grade: %s', (_name, inspection, states) => {
	expect(gradeHeatmap(inspection).otherStates).toEqual(states);
});

test('values of another scale alone have no key of our grades beside them', () => {
	const { gradeKey, alt, groups } = gradeHeatmap(grades({ Both: '4 6 2' }));
	expect(gradeKey).toEqual([]);
	expect(alt).toBe('Grade heatmap. Both services: 3 on another scale.');
	expect(groups[0]?.rows.map(({ cells }) => cells[0]?.words)).toEqual([
		'4 (another scale)',
		'6 (another scale)',
		'2 (another scale)'
	]);
	expect(gradeHeatmap(grades({ Both: 'Good 6' })).gradeKey).toHaveLength(4);
});

test('areas of no known group stand without a heading', () => {
	expect(gradeHeatmap(grades({ Safeguarding: '3 4' })).groups).toMatchObject([
		{ key: 'all', label: null, rows: [{ label: 'Area 1' }, { label: 'Area 2' }] }
	]);
});

test('the table for reading has a row an area, with words in every cell', () => {
	expect(view.table().rows).toEqual([
		['Overall effectiveness', '4 Inadequate', 'no grade'],
		['Being healthy', 'not judged', '4 Inadequate'],
		['Quality of provision', 'two grades given: 3 Adequate and 4 Inadequate', 'no grade'],
		['Housing', '2 Good', 'not judged']
	]);
});

test('the records have a row a grade, so that a conflict opens again as a conflict', async () => {
	const records = await view.records();
	const names = records.columns.map(({ name }) => name);
	const wanted = ['service', 'area', 'value', 'grade_number', 'paragraph', 'note'];
	expect(names.slice(7)).toEqual([
		...wanted.slice(0, -1),
		...['page', 'witnesses', 'source', 'source_url', 'licence', 'note']
	]);
	const cells = records.rows.map((row) => wanted.map((name) => row[names.indexOf(name)]));
	expect(cells).toEqual([
		['Safeguarding', 'Overall effectiveness', 'Inadequate', 4, '10', null],
		['Looked-after children', 'Being healthy', 'Inadequate', 4, '85', null],
		['Safeguarding', 'Quality of provision', 'Inadequate', 4, '29', 'a note'],
		['Safeguarding', 'Quality of provision', 'Adequate', 3, '30', null],
		['Safeguarding', 'Housing', 'Good', 2, '70', null]
	]);
});

test('an area that nobody is judged on has no row', () => {
	const { groups } = gradeHeatmap(
		judgements('Safeguarding,Housing,2', 'Safeguarding,Parking,not judged')
	);
	expect(groups.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(['Housing']);
});

test('figures alone make an empty heatmap that says so', () => {
	expect(gradeHeatmap(figures('Both,Children,on a plan,355'))).toMatchObject({
		title: 'No judgement has a grade',
		alt: 'Grade heatmap. No judgement.',
		columns: [],
		groups: []
	});
});
