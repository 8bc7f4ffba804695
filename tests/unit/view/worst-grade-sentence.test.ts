import { expect, test } from 'vitest';
import { worstGradeSentence } from '#lib/view/sentences/grade-sentences.ts';
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
		'Safeguarding is inadequate in one of two judgements; services for looked-after children are adequate in all three'
	],
	[
		'4 4 4',
		'2 2',
		'Safeguarding is inadequate in all three judgements; services for looked-after children are good in both'
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
		'Safeguarding is inadequate in one of two judgements; services for looked-after children are adequate in their only one'
	],
	[
		'3 2',
		'2 1',
		'Safeguarding is no better than adequate in one of two judgements; services for looked-after children are good or outstanding in both'
	],
	[
		'2 2',
		'RI RI 2',
		'Services for looked-after children require improvement in two of three judgements; safeguarding is good in both'
	],
	[
		'RI 2',
		'RI 2',
		'Safeguarding requires improvement in one of two judgements; services for looked-after children in one of two'
	],
	[
		'Adequate RI',
		'Adequate 2',
		'Safeguarding is adequate or requires improvement in both judgements; services for looked-after children are adequate in one of two'
	],
	[
		'4 2/4',
		'3',
		'In one judgement with a single grade each, safeguarding is inadequate; services for looked-after children are adequate'
	],
	[
		'4 -',
		'3 3',
		'Safeguarding is inadequate in its only judgement with a grade; services for looked-after children are adequate in both'
	],
	[
		'4 4',
		'3 2 2',
		'Safeguarding is inadequate in both judgements; services for looked-after children are inadequate in none of three'
	],
	[
		'3 3',
		'3 3 3',
		'Safeguarding is adequate in both judgements; services for looked-after children in all three'
	],
	[
		'3 2 2',
		'3 3 2',
		'Services for looked-after children are no better than adequate in two of three judgements; safeguarding in one of three'
	],
	[
		'4 3',
		'3/4',
		'Safeguarding is inadequate in one of two judgements; services for looked-after children have no single grade'
	],
	[
		'-',
		'1 2',
		'Services for looked-after children are good or outstanding in both judgements; safeguarding has no grade'
	],
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
	['4', 'Safeguarding is inadequate'],
	['RI', 'Safeguarding requires improvement'],
	['3 2 2', 'Safeguarding is adequate in one of three judgements; two are better'],
	['RI RI 2', 'Safeguarding requires improvement in two of three judgements; one is better'],
	['4 4', 'Safeguarding is inadequate in both judgements'],
	['3 3 3', 'Safeguarding is adequate in all three judgements'],
	['4 - 2', 'Safeguarding is inadequate in one of two judgements with a grade'],
	['2', 'Safeguarding is good'],
	['2 -', 'Safeguarding is good in its only judgement with a grade'],
	['1 2', 'Safeguarding is good or outstanding in both judgements'],
	['-', 'Safeguarding has no grade'],
	['2/4 -', 'Safeguarding has no single grade'],
	['4 4 4 4 4 4 4 4 4 4 4 4 4 1', 'Safeguarding is inadequate in 13 of 14 judgements']
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
	expect(worstGradeSentence(inspection)).toBe(
		'Three of five judgements require improvement; two are better'
	);
});

test.each([
	['2 3', '3 4', 'One of four judgements is inadequate'],
	['2/3', '2', 'Safeguarding is good; both services together have no single grade'],
	['-', '2', 'Safeguarding is good'],
	['2', '-', 'The only judgement with a grade is good'],
	['2 2', '1', 'All three judgements are good or outstanding']
])('both services %s and safeguarding %s: %s', (both, safeguarding, sentence) => {
	expect(worstGradeSentence(grades({ Both: both, Safeguarding: safeguarding }))).toBe(sentence);
});

test('figures alone give no grade', () => {
	expect(worstGradeSentence(figures('Both,Children,on a plan,355'))).toBe(
		'No judgement has a grade'
	);
});
