import { expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { shortAnswers } from '#lib/view/answers/short-answers.ts';
import { example } from '../../../example.ts';
import { actions, figures, grades } from '../../inspection-of.ts';

const S = 'Safeguarding';
const L = 'Looked-after children';

const said = (inspection: Inspection) =>
	shortAnswers(inspection).map(({ question, count, more }) =>
		[`${question}: ${count}`, more].filter((part) => part !== null).join('; ')
	);

const compared = (left: string, right: string) =>
	said(grades({ [S]: left, [L]: right })).filter((line) => line.startsWith('Safeguarding'));

test('the example answers what fails, where safeguarding is worse and what is due', () => {
	expect(said(example())).toEqual([
		'Inadequate in both services: none of seven areas judged for both',
		'Inadequate in one service: five of 15 areas; safeguarding four, looked-after children one',
		'Safeguarding worse: three of seven areas; better in none, the same in four',
		'To be done immediately: seven of 29 actions; twelve within three months'
	]);
});

test('only what is there to be seen has a place to go to', () => {
	expect(shortAnswers(example()).map(({ place }) => place)).toEqual([
		null,
		{ page: 'heatmap', areas: 'inadequate-in-one' },
		{ page: 'compare' },
		{ page: 'actions' }
	]);
});

test.each([
	['worse in all', '4 4 3', '3 2 2', 'all three areas'],
	['better in all', '1 1', '2 3', 'neither of two areas; better in two, the same in none'],
	['the same in all', '3 3 3', '3 3 3', 'none of three areas; better in none, the same in three'],
	['worse in the only one', '4', '3', 'in the only area compared'],
	['better in the only one', '2', '3', 'not in the only area compared'],
	['worse where both have a grade', '4 4', '3 -', 'in the only area compared']
])('safeguarding is %s', (_name, left, right, words) => {
	expect(compared(left, right)).toEqual([`Safeguarding worse: ${words}`]);
});

test('services that share no area with grades are not compared', () => {
	expect(compared('4 .', '. 3')).toEqual([]);
	expect(compared('4 -', '- 3')).toEqual([]);
});

test.each([
	['one action', [`${S},Immediately,Do it,0`], 'To be done immediately: the only action'],
	[
		'a deadline that is no time',
		[`${S},Priority one,Do it,0`, `${S},Priority two,Do that,1`],
		'To be done first (priority one): one of two actions; one priority two'
	],
	[
		'nothing at once',
		[`${S},Within six months,Do it,6`, `${L},Within six months,Do that,6`],
		'To be done within six months: both actions'
	],
	[
		'one without a deadline',
		[`${S},What needs to improve,Do it,`],
		'To be done: one area for improvement; no deadline given'
	],
	[
		'several without a deadline, under two headings',
		[`${S},Areas for priority action,Do it,`, `${L},What needs to improve,Do that,`],
		'To be done: two areas for improvement; no deadline given'
	],
	[
		'one deadline, and some without',
		[`${S},Recommendations,Do it,`, `${L},Immediately,Do that,0`, `${L},Recommendations,Do all,`],
		'To be done immediately: one of three actions; two without a deadline'
	],
	[
		'two deadlines, and one without',
		[`${S},Recommendations,Do it,`, `${L},At once,Do that,0`, `${L},Within a month,Do all,1`],
		'To be done at once: one of three actions; one within a month'
	]
])('%s', (_name, rows, words) => {
	expect(said(actions(...rows))).toEqual([words]);
});

test('figures alone answer nothing of grades', () => {
	expect(said(figures('Both,Children,on a plan,355'))).toEqual([]);
});
