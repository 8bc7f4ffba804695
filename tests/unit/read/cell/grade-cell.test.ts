import { expect, test } from 'vitest';
import { readGradeCell } from '#lib/read/cell/grade-cell.ts';

test.each([
	['1', 1, null],
	['4', 4, null],
	['2.', 2, null],
	['Outstanding', 1, null],
	['GOOD', 2, null],
	['Good.', 2, null],
	['  good  ', 2, null],
	['Adequate', 3, 'adequate'],
	['Inadequate', 4, null],
	['O', 1, null],
	['g', 2, null],
	['A', 3, 'adequate'],
	['I', 4, null],
	['Requires improvement', 3, 'requires-improvement'],
	['requires_improvement', 3, 'requires-improvement'],
	['Requires-improvement', 3, 'requires-improvement'],
	['requires\u00a0improvement', 3, 'requires-improvement'],
	['Requires improvement to be good', 3, 'requires-improvement'],
	['To requires improvement', 3, 'requires-improvement'],
	['RI', 3, 'requires-improvement'],
	['Adequate (3)', 3, 'adequate'],
	['3 (Adequate)', 3, 'adequate'],
	['3 - Requires improvement', 3, 'requires-improvement'],
	['Good – 2', 2, null],
	['Good: 2', 2, null],
	['4, Inadequate', 4, null],
	['Grade 3', 3, null],
	['grade 3: adequate', 3, 'adequate'],
	['Good (grade 2)', 2, null],
	['Good grade', 2, null],
	['Requires Improvement (to be good)', 3, 'requires-improvement'],
	['Require improvement', 3, 'requires-improvement'],
	['Req. improvement', 3, 'requires-improvement'],
	['Requires improvement.', 3, 'requires-improvement'],
	['R.I.', 3, 'requires-improvement'],
	['Good [1]', 2, null],
	['Adequate [2, 3]', 3, 'adequate'],
	['Good*', 2, null],
	['Good **', 2, null],
	['Good†', 2, null],
	['Good¹', 2, null],
	['Good (r)', 2, null],
	['Inadeq uate', 4, null],
	['Grade 3 (Adequate)', 3, 'adequate'],
	['Grade 2: Good', 2, null],
	['2 = Good', 2, null],
	['2-Good', 2, null],
	['Good (2)', 2, null],
	['Good\u200b', 2, null],
	['\ufeffGood', 2, null]
] as const)('%j is grade %i', (text, grade, wording) => {
	expect(readGradeCell(text)).toMatchObject({ kind: 'graded', grade, wording });
});

test.each([
	['3', 'number'],
	['Grade 3', 'number'],
	['3.0', 'decimal'],
	['A', 'letter'],
	['RI', 'word'],
	['3 (Adequate)', 'word']
])('%j gives its grade as a %s', (text, as) => {
	expect(readGradeCell(text)).toMatchObject({ kind: 'graded', grade: 3, as });
});

test.each(['0', '5', '6', '10', '6.0', 'B', 'e'])(
	'%j may be a grade, but is none of ours',
	(text) => {
		expect(readGradeCell(text)).toEqual({ kind: 'off-scale' });
	}
);

test.each([
	['blank', ['', ' ', 'No grade', 'not_graded', '\u200b']],
	['blank', ['NaN', 'NULL', 'None', '#N/A', '?']],
	['not-published', ['NI', 'No information', '9', 'Not yet inspected', 'Not reported']],
	['not-published', ['not published']],
	['not-in-framework', ['inspection_pre_dates_judgement', 'Not in framework']],
	['no-longer-reported', ['not_reported_post_reform', 'no longer reported']],
	['unreadable', ['data_unreadable', 'Unreadable']]
] as const)('%s is what is meant by each of %j', (why, texts) => {
	for (const text of texts) expect(readGradeCell(text)).toEqual({ kind: 'no-grade', why });
});

test.each([
	...['-', '–', '—', 'Not judged', 'not-judged', 'Not applicable', 'N/A', 'na'],
	...['Inspected but not rated', 'Not Rated']
])('%j says that the service was not judged', (text) => {
	expect(readGradeCell(text)).toEqual({ kind: 'not-judged' });
});

test.each([
	['a number of two digits', '12'],
	['a number and a dash', '1-'],
	['a number and a comma', '3,'],
	['half a pair of brackets', '(3'],
	['a number with a footnote', '3*'],
	['a word and what weakens it', 'Inadequate - serious weaknesses'],
	['a word with others behind it', 'Good\nwith notes'],
	['a word of ours in two that are none', 'in adequate'],
	['a word and a letter that may be a grade', 'Good (a)'],
	['a choice', 'Good / Outstanding'],
	['a number between two grades', '2.5'],
	['a number below zero', '-2'],
	['a number below zero', '–1'],
	['a word that is no grade', 'Satisfactory'],
	['a word that only begins as a grade', 'Goodish'],
	['two words', 'Good Adequate'],
	['a word and a number that disagree', 'Adequate (2)'],
	['a number and a word that disagree', '4 - Good'],
	['two numbers', '2 (3)'],
	['the same number twice', '3 Adequate 3'],
	['a range', '2-3'],
	['a choice', 'Good/Adequate'],
	['a number in another script', '３'],
	['nothing but punctuation', '()'],
	['a formula', '=3']
])('%s, %j, is no grade at all', (_name, text) => {
	expect(readGradeCell(text)).toBeNull();
});

test.each([
	['a grade after a hundred spaces', `${' '.repeat(100)}2`],
	['commas', ','.repeat(100_000)],
	['letters', 'a '.repeat(50_000)],
	['dots', `2${'.'.repeat(100_000)}`]
])('a cell too long for a grade is none: %s', (_name, text) => {
	expect(readGradeCell(text)).toBeNull();
});

test('a cell of a hundred characters is still read', () => {
	expect(readGradeCell(`2${' '.repeat(99)}`)).toMatchObject({ grade: 2 });
});
