import { expect, test } from 'vitest';
import { worstGradeSentence } from '#lib/view/words/grade-sentences.ts';
import { figures, grades, inspectionOf } from '../inspection-of.ts';

test.each([
	[
		'4 4 3',
		'4 3 3 3',
		'Safeguarding is inadequate in two of three judgements; services for looked-after children in one of four'
	],
	[
		'4 3 3 3',
		'4 4 3',
		'Services for looked-after children are inadequate in two of three judgements; safeguarding in one of four'
	],
	[
		'4 3',
		'3 3 3',
		'Safeguarding is inadequate in one of two judgements; services for looked-after children in none of three'
	],
	[
		'4 4 4',
		'2 2',
		'Safeguarding is inadequate in all three judgements; services for looked-after children in neither of two'
	],
	[
		'4 4',
		'4',
		'Safeguarding is inadequate in both judgements; services for looked-after children in their only one'
	],
	[
		'4',
		'4 4 4 4',
		'Safeguarding is inadequate in its only judgement; services for looked-after children in all four'
	],
	[
		'4 3',
		'3',
		'Safeguarding is inadequate in one of two judgements; services for looked-after children not in their only one'
	],
	[
		'3 2',
		'2 1',
		'Safeguarding is adequate in one of two judgements; services for looked-after children in neither of two'
	],
	[
		'2 2',
		'RI RI 2',
		'Services for looked-after children require improvement in two of three judgements; safeguarding in neither of two'
	],
	[
		'RI 2',
		'RI 2',
		'Safeguarding requires improvement in one of two judgements; services for looked-after children in one of two'
	],
	[
		'3 RI',
		'Adequate 2',
		'Safeguarding is adequate or requires improvement in both judgements; services for looked-after children in one of two'
	],
	[
		'4 2/4',
		'3',
		'Safeguarding is inadequate in its only judgement with a single grade; services for looked-after children not in their only one'
	],
	[
		'4 -',
		'3 3',
		'Safeguarding is inadequate in its only judgement with a grade; services for looked-after children in neither of two'
	],
	[
		'2',
		'3',
		'Services for looked-after children are adequate in their only judgement; safeguarding not in its only one'
	],
	['4 3', '3/4', 'One of two judgements with a single grade is inadequate'],
	['2 2', '1 2', 'All four judgements are good or outstanding'],
	['2/3', '-', 'No judgement has a single grade'],
	['-', '-', 'No judgement has a grade']
])('safeguarding %s and looked-after children %s: %s', (safeguarding, lookedAfter, sentence) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	expect(worstGradeSentence(inspection)).toBe(sentence);
});

test.each([
	['4', 'The only judgement is inadequate'],
	['RI', 'The only judgement requires improvement'],
	['3 2 2', 'One of three judgements is adequate'],
	['RI RI 2', 'Two of three judgements require improvement'],
	['4 4', 'Both judgements are inadequate'],
	['3 3 3', 'All three judgements are adequate'],
	['4 - 2', 'One of two judgements with a grade is inadequate'],
	['2', 'The only judgement is good'],
	['4 4 4 4 4 4 4 4 4 4 4 4 4 1', '13 of 14 judgements are inadequate']
])('one service, graded %s: %s', (cells, sentence) => {
	expect(worstGradeSentence(grades({ Safeguarding: cells }))).toBe(sentence);
});

test('grades given once for both services are counted together with the others', () => {
	const inspection = inspectionOf(
		'framework,area,grade',
		'ILACS,Overall effectiveness,Requires improvement',
		'ILACS,Impact of leaders,Requires improvement',
		'ILACS,Help and protection,Requires improvement',
		'ILACS,Children in care,Good',
		'ILACS,Care leavers,Outstanding'
	);
	expect(worstGradeSentence(inspection)).toBe('Three of five judgements require improvement');
});

test('figures alone give no grade', () => {
	expect(worstGradeSentence(figures('Both,Children,on a plan,355'))).toBe(
		'No judgement has a grade'
	);
});
