import { expect, test } from 'vitest';
import { gradeCountsView } from '#lib/view/chart/grade-counts/grade-counts.ts';
import { figures, grades } from '../../../inspection-of.ts';

const view = gradeCountsView(
	grades({ Safeguarding: '4 1 4 3 2/3', 'Looked-after children': '3 . . . .' })
);

test('each bar is cut into the grades that were given, best first', () => {
	expect(view.bars).toEqual([
		{
			key: 'safeguarding',
			label: 'Safeguarding',
			total: 4,
			totalWords: '4 judgements, and 1 with conflicting grades',
			segments: [
				{ grade: 1, word: 'Outstanding', count: 1, before: 0 },
				{ grade: 3, word: 'Adequate', count: 1, before: 1 },
				{ grade: 4, word: 'Inadequate', count: 2, before: 2 }
			]
		},
		{
			key: 'looked-after',
			label: 'Looked-after children',
			total: 1,
			totalWords: '1 judgement',
			segments: [{ grade: 3, word: 'Adequate', count: 1, before: 0 }]
		}
	]);
	expect(view.longest).toBe(4);
});

test.each([
	['3 2', '2 judgements'],
	['3 -', '1 judgement, and 1 without a grade'],
	['3 2/3 - -', '1 judgement, and 1 with conflicting grades and 2 without a grade'],
	['- -', '2 judgements without a grade'],
	['Good 6', '1 judgement, and 1 on another scale'],
	['6 7', '2 judgements on another scale'],
	['2/3 -', '1 judgement with conflicting grades and 1 without a grade']
])('over the bar of %s stands "%s"', (cells, words) => {
	const { bars, table, alt } = gradeCountsView(grades({ Safeguarding: cells }));
	expect(bars.map(({ totalWords }) => totalWords)).toEqual([words]);
	expect(table().rows[0]?.at(-1)).toBe(cells.split(' ').length);
	expect(alt.includes('without a grade')).toBe(cells.includes('-'));
});

test('a column for what is in no count stands only where it is needed', () => {
	const names = (cells: string) =>
		gradeCountsView(grades({ Safeguarding: cells }))
			.table()
			.columns.map(({ name }) => name);
	expect(names('3 2')).not.toEqual(expect.arrayContaining(['conflicting']));
	expect(names('3 2')).not.toEqual(expect.arrayContaining(['no_grade']));
	expect(names('3 -')).toContain('no_grade');
	expect(names('3 1/2')).toContain('conflicting');
});

test('the table counts every grade, those not given as zero', () => {
	expect(view.table().rows).toEqual([
		['Safeguarding', 1, 0, 1, 2, 1, 5],
		['Looked-after children', 0, 0, 1, 0, 0, 1]
	]);
	expect(view.table().columns.map(({ heading }) => heading)).toEqual([
		'Service',
		'1 Outstanding',
		'2 Good',
		'3 Adequate',
		'4 Inadequate',
		'Conflicting grades',
		'All'
	]);
});

test('the records hold one count a row, the grade as word and number', async () => {
	const records = await view.records();
	const from = records.columns.findIndex(({ name }) => name === 'service');
	const rows = records.rows.map((row) => row.slice(from, from + 4));
	expect(rows.slice(0, 4)).toEqual([
		['Safeguarding', 'Outstanding', 1, 1],
		['Safeguarding', 'Good', 2, 0],
		['Safeguarding', 'Adequate', 3, 1],
		['Safeguarding', 'Inadequate', 4, 2]
	]);
	expect(rows[4]).toEqual(['Safeguarding', 'Conflicting grades', null, 1]);
	expect(rows).toHaveLength(10);
});

test('an inspection without judgements has no bars', () => {
	const none = gradeCountsView(figures('Both,Children,on a plan,355'));
	expect(none).toMatchObject({ bars: [], longest: 0, title: 'No judgement has a grade' });
});
