import { expect, test } from 'vitest';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { gapWords } from '#lib/view/chart/comparison/gap-words.ts';
import { sharedAreas } from '#lib/select/shared-areas.ts';
import { grades, inspectionOf } from '../../../inspection-of.ts';

test.each([
	['3', '3', 'level'],
	['4', '3', '1 step better for looked-after children'],
	['4', '1', '3 steps better for looked-after children'],
	['2', '3', '1 step better for safeguarding'],
	['2', '4', '2 steps better for safeguarding'],
	['-', '3', 'no grade for safeguarding'],
	['2', '-', 'no grade for looked-after children'],
	['-', '-', 'no grade for either service'],
	['6', '3.0', 'another scale'],
	['6', 'Good', 'another scale for safeguarding'],
	['NI', 'Good', 'not published for safeguarding'],
	['-', 'NI', 'no grade for safeguarding; not published for looked-after children'],
	['4/2', '3', 'conflicting grades for safeguarding: 2 good, 4 inadequate'],
	[
		'3',
		'RI/1',
		'conflicting grades for looked-after children: 1 outstanding, 3 requires improvement'
	],
	[
		'1/2',
		'-',
		'conflicting grades for safeguarding: 1 outstanding, 2 good; no grade for looked-after children'
	]
])(
	'safeguarding %s beside looked-after children %s reads "%s"',
	(safeguarding, lookedAfter, words) => {
		const inspection = grades({ Safeguarding: safeguarding, 'Looked-after children': lookedAfter });
		expect(sharedAreas(inspection).map(gapWords)).toEqual([words]);
	}
);

const view = comparisonView(
	grades({ Safeguarding: '1/2 3 4 2', 'Looked-after children': '3 3 2 .', Both: '. . . . 1' })
);

test('the widest gap stands first, and a row without a gap stands last and says why', () => {
	expect(view.rows.map(({ label, gapWords: gap }) => [label, gap])).toEqual([
		['Area 3', '2 steps better for looked-after children'],
		['Area 2', 'level'],
		['Area 1', 'conflicting grades for safeguarding: 1 outstanding, 2 good']
	]);
});

test('every grade is marked on the scale, and the two of a conflict as such', () => {
	expect(
		view.rows.map(({ marks }) =>
			marks.map(({ letter, grade, conflicting }) => `${letter}${grade}${conflicting ? '?' : ''}`)
		)
	).toEqual([
		['S4', 'L2'],
		['S3', 'L3'],
		['S1?', 'S2?', 'L3']
	]);
});

test('the key names the two services, and conflicting grades where they occur', () => {
	const words = ({ marksKey }: typeof view) => marksKey.map((entry) => entry.words);
	expect(words(view)).toEqual(['Safeguarding', 'Looked-after children', 'Conflicting grades']);
	const plain = comparisonView(grades({ Safeguarding: '2 -', 'Looked-after children': '3 3' }));
	expect(words(plain)).toEqual(['Safeguarding', 'Looked-after children']);
});

test('without a shared area there are no marks to be named, and the alt text speaks of none', () => {
	const { marksKey, alt } = comparisonView(grades({ Safeguarding: '2' }));
	expect(marksKey).toEqual([]);
	expect(alt).toBe(
		'List of judgement areas with their grades. Only safeguarding is judged, so there is nothing to compare with. Safeguarding is good.'
	);
});

test('the alt text says which grades contradict one another', () => {
	expect(view.alt).toContain(
		'Area 1 cannot be compared (conflicting grades for safeguarding: 1 outstanding, 2 good).'
	);
});

test('areas without a counterpart are listed with their grade', () => {
	expect(view.unshared.map(({ label, service, words }) => [label, service, words])).toEqual([
		['Area 4', 'Safeguarding', '2 Good'],
		['Area 5', 'Both services', '1 Outstanding']
	]);
});

test('the table for reading and the records hold every grade, those of both services too', () => {
	const { table, records } = view;
	expect(table().columns.map(({ heading }) => heading)).toEqual([
		'Judgement area',
		'Safeguarding',
		'Looked-after children',
		'Both services',
		'Gap'
	]);
	expect(table().rows).toEqual([
		['Area 3', '4 Inadequate', '2 Good', 'not judged', '2 steps better for looked-after children'],
		['Area 2', '3 Adequate', '3 Adequate', 'not judged', 'level'],
		[
			'Area 1',
			'two grades given: 1 Outstanding and 2 Good',
			'3 Adequate',
			'not judged',
			'conflicting grades for safeguarding: 1 outstanding, 2 good'
		],
		['Area 4', '2 Good', 'not judged', 'not judged', 'no counterpart'],
		['Area 5', 'not judged', 'not judged', '1 Outstanding', 'judged together']
	]);
	const from = records().columns.findIndex(({ name }) => name === 'area');
	const to = records().columns.findIndex(({ name }) => name === 'source');
	expect(
		records()
			.columns.slice(from, to)
			.map(({ name }) => name)
	).toEqual([
		'area',
		'safeguarding_grade',
		'looked_after_grade',
		'both_grade',
		'steps_safeguarding_is_worse',
		'gap_in_words'
	]);
	expect(records().rows.map((row) => row.slice(from, to))).toEqual([
		['Area 3', 4, 2, null, 2, '2 steps better for looked-after children'],
		['Area 2', 3, 3, null, 0, 'level'],
		['Area 1', null, 3, null, null, 'conflicting grades for safeguarding: 1 outstanding, 2 good'],
		['Area 4', 2, null, null, null, 'no counterpart'],
		['Area 5', null, null, 1, null, 'judged together']
	]);
});

test('where no area is judged for both at once the tables have no column for it', () => {
	const { table, records } = comparisonView(
		grades({ Safeguarding: '3', 'Looked-after children': '4' })
	);
	expect(table().rows).toEqual([
		['Area 1', '3 Adequate', '4 Inadequate', '1 step better for safeguarding']
	]);
	expect(records().columns.map(({ name }) => name)).not.toContain('both_grade');
});

test.each([
	['3 2', '3 2', 'Grades in the two areas judged for both services'],
	['3', '3', 'Grades in the one area judged for both services'],
	['3 .', '. 3', 'Grades by judgement area and service']
])('safeguarding %s, looked-after children %s: %s', (safeguarding, lookedAfter, measure) => {
	const { subtitle } = comparisonView(
		grades({ Safeguarding: safeguarding, 'Looked-after children': lookedAfter })
	);
	expect(subtitle).toBe(`${measure}, Northtown, date not given`);
});

test('the steps of the scale are named in the words of the inspection', () => {
	const { steps } = comparisonView(
		inspectionOf('framework,service,area,grade', 'SIF,Both,Overall effectiveness,2')
	);
	expect(steps.map(({ grade, word }) => `${grade} ${word}`)).toEqual([
		'1 Outstanding',
		'2 Good',
		'3 Requires improvement',
		'4 Inadequate'
	]);
});
