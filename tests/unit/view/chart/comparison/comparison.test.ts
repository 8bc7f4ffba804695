import { expect, test } from 'vitest';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { gapWords } from '#lib/view/chart/comparison/gap-words.ts';
import { MARK_WORDS } from '#lib/view/chart/comparison/marks.ts';
import type { DataTable } from '#lib/view/facts/data-table.ts';
import { sharedAreas } from '#lib/select/shared-areas.ts';
import { grades, inspectionOf } from '../../../inspection-of.ts';

test.each([
	['3', '3', 'same'],
	['4', '3', '1 grade worse'],
	['4', '1', '3 grades worse'],
	['2', '3', '1 grade better'],
	['2', '4', '2 grades better'],
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
	expect(view.saysHeading).toBe('Safeguarding is');
	expect(view.rows.map(({ label, section, says }) => [label, section, says])).toEqual([
		['Area 3', 'apart', '2 grades worse'],
		['Area 2', 'same', 'same'],
		['Area 1', 'unclear', 'conflicting grades for safeguarding: 1 outstanding, 2 good']
	]);
});

test('every grade is marked on the scale, and the two of a conflict as such', () => {
	expect(
		view.rows.map(({ marks }) =>
			marks.map(
				({ service, grade, conflicting }) =>
					`${MARK_WORDS[service].letter}${grade}${conflicting ? '?' : ''}`
			)
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

test('without a shared area there is nothing to draw, and why is said in its place', () => {
	const { marksKey, nothing, isBlank } = comparisonView(grades({ Safeguarding: '2' }));
	expect(marksKey).toEqual([]);
	expect(isBlank).toBe(true);
	expect(nothing).toBe('Only safeguarding is judged, so there is nothing to compare with.');
});

test('the alt text says which grades contradict one another', () => {
	expect(view.alt).toContain(
		'Area 1 cannot be compared (conflicting grades for safeguarding: 1 outstanding, 2 good).'
	);
});

test('areas without a counterpart are counted and named under the others', () => {
	const { more, moreNamed } = comparisonView(
		grades({ Safeguarding: '3 2 .', 'Looked-after children': '3 . 4' })
	);
	expect(more).toBe('Two more areas are judged for one service only.');
	expect(moreNamed).toBe('Two more areas are judged for one service only: area 2 and area 3.');
	const none = comparisonView(grades({ Safeguarding: '3', 'Looked-after children': '3' }));
	expect([none.more, none.moreNamed]).toEqual([null, null]);
});

test('the table for reading and the records hold every grade that is drawn', async () => {
	const { table, records } = view;
	expect(table().columns.map(({ heading }) => heading)).toEqual([
		'Judgement area',
		'Safeguarding',
		'Looked-after children',
		'Safeguarding is'
	]);
	expect(table().rows).toEqual([
		['Area 3', '4 Inadequate', '2 Good', '2 grades worse'],
		['Area 2', '3 Adequate', '3 Adequate', 'same'],
		[
			'Area 1',
			'two grades given: 1 Outstanding and 2 Good',
			'3 Adequate',
			'conflicting grades for safeguarding: 1 outstanding, 2 good'
		]
	]);
	expect(ownColumns(await records())).toEqual([
		[
			'area',
			'safeguarding_grade',
			'looked_after_grade',
			'steps_safeguarding_is_worse',
			'safeguarding_is'
		],
		['Area 3', 4, 2, 2, '2 grades worse'],
		['Area 2', 3, 3, 0, 'same'],
		['Area 1', null, 3, null, 'conflicting grades for safeguarding: 1 outstanding, 2 good']
	]);
});

/** Names and rows of the columns that are not about the whole inspection. */
function ownColumns({ columns, rows }: DataTable) {
	const from = columns.findIndex(({ name }) => name === 'area');
	const to = columns.findIndex(({ name }) => name === 'source');
	return [columns.map(({ name }) => name), ...rows].map((row) => row.slice(from, to));
}

test.each([
	['3 2', '3 2', 'Grades in the two areas judged for both services, where 1 is best'],
	['3', '3', 'Grades in the one area judged for both services, where 1 is best'],
	['3 .', '. 3', 'Grades of each service in its own judgement areas, where 1 is best']
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
