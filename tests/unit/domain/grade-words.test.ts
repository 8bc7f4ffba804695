import { expect, test } from 'vitest';
import { readGradeCell } from '#lib/read/cell/grade-cell.ts';
import { gradeMeaning } from '#lib/domain/grade-meaning.ts';
import { GRADE_WORDINGS, gradeWord, wordingOn } from '#lib/domain/grade-words.ts';
import { GRADES, isGrade } from '#lib/domain/grade.ts';

test('the scale runs from 1, the best, to 4, and has nothing else', () => {
	expect(GRADES).toEqual([1, 2, 3, 4]);
	expect([0, 1, 2, 3, 4, 5, 2.5, -1, NaN].filter(isGrade)).toEqual([1, 2, 3, 4]);
});

test('the words differ in the third grade alone', () => {
	const words = GRADE_WORDINGS.map((wording) => GRADES.map((grade) => gradeWord(grade, wording)));
	expect(words).toEqual([
		['Outstanding', 'Good', 'Adequate', 'Inadequate'],
		['Outstanding', 'Good', 'Requires improvement', 'Inadequate']
	]);
});

const given = GRADE_WORDINGS.flatMap((wording) => GRADES.map((grade) => ({ grade, wording })));

test.each(given)('the word for grade $grade ($wording) is read as that grade', (grade) => {
	const read = readGradeCell(gradeWord(grade.grade, grade.wording));
	expect(read).toEqual({
		kind: 'graded',
		grade: grade.grade,
		wording: grade.grade === 3 ? grade.wording : null,
		as: 'word'
	});
});

test('grade 3 of 2012 meets the minimum; since 2013 only its place is sure', () => {
	expect(gradeMeaning({ grade: 3, wording: 'adequate' })).toBe(
		'at minimum requirements and no more'
	);
	expect(gradeMeaning({ grade: 3, wording: 'requires-improvement' })).toBe(
		'the second lowest of four grades'
	);
});

test.each([
	['2012-05-29', 'adequate'],
	['2013-10', 'adequate'],
	['2012', 'adequate'],
	['2013', null],
	['2013-11', 'requires-improvement'],
	['2014-02-11', 'requires-improvement'],
	[null, null]
] as const)('reports of %s call the third grade %s', (date, wording) => {
	expect(wordingOn(date)).toBe(wording);
});

test('every grade has a meaning of its own in either wording', () => {
	expect(new Set(given.map(gradeMeaning)).size).toBe(given.length);
	expect(gradeMeaning({ grade: 1, wording: 'adequate' })).toMatch(/^far above/);
	expect(gradeMeaning({ grade: 4, wording: 'adequate' })).toMatch(/^below/);
	expect(gradeMeaning({ grade: 1, wording: 'requires-improvement' })).toMatch(/best/);
	expect(gradeMeaning({ grade: 4, wording: 'requires-improvement' })).toMatch(/lowest/);
});
