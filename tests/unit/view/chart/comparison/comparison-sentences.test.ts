import { expect, test } from 'vitest';
import { comparisonSentences } from '#lib/view/chart/comparison/comparison-sentences.ts';
import { figures, grades, judgements } from '../../../inspection-of.ts';

const cases: [string, string, string, string[]][] = [
	[
		'the same two grades stand together',
		'4 4 4 3',
		'3 2 3 3',
		[
			'Safeguarding is graded worse for area 1 and area 3 (4 inadequate against 3 adequate); and for area 2 (4 inadequate against 2 good).',
			'The two services have the same grade in one other area: area 4.'
		]
	],
	[
		'each service may be behind somewhere',
		'4 2',
		'3 4',
		[
			'Safeguarding is graded worse for area 1 (4 inadequate against 3 adequate).',
			'Services for looked-after children are graded worse for area 2 (4 inadequate against 2 good).'
		]
	],
	[
		'all level',
		'3 2 2',
		'3 2 2',
		['The two services have the same grade in three areas: area 1, area 2 and area 3.']
	],
	['one area', '3', '3', ['The two services have the same grade in one area: area 1.']],
	[
		'the wording of later frameworks',
		'RI',
		'2',
		['Safeguarding is graded worse for area 1 (3 requires improvement against 2 good).']
	],
	[
		'a missing grade',
		'3 -',
		'3 2',
		[
			'The two services have the same grade in one area: area 1.',
			'Area 2 cannot be compared (no grade for safeguarding).'
		]
	],
	[
		'a missing grade and a conflict',
		'- 2/4',
		'2 3',
		[
			'Area 1 cannot be compared (no grade for safeguarding).',
			'Area 2 cannot be compared (conflicting grades for safeguarding: 2 good, 4 inadequate).',
			'Services for looked-after children are adequate in one of two judgements; one is better; safeguarding has no single grade.'
		]
	],
	[
		'the same grade missing in several areas',
		'- - 2',
		'2 3 -',
		[
			'Area 1 and area 2 cannot be compared (no grade for safeguarding).',
			'Area 3 cannot be compared (no grade for looked-after children).',
			'Services for looked-after children are no better than adequate in one of two judgements with a grade; safeguarding is good in its only one.'
		]
	],
	[
		'no grade at all',
		'-',
		'-',
		['Area 1 cannot be compared (no grade for either service).', 'No judgement has a grade.']
	],
	[
		'areas without a counterpart',
		'3 . 4',
		'3 2 .',
		[
			'The two services have the same grade in one area: area 1.',
			'Two areas are judged for one service only.'
		]
	]
];

test.each(cases)('%s', (_name, safeguarding, lookedAfter, sentences) => {
	const inspection = grades({
		Safeguarding: safeguarding,
		'Looked-after children': lookedAfter
	});
	expect(comparisonSentences(inspection)).toEqual(sentences);
});

test('one service alone is said to be alone, and how it did', () => {
	expect(comparisonSentences(grades({ 'Looked-after children': '4 3' }))).toEqual([
		'Only services for looked-after children are judged, so there is nothing to compare with.',
		'Services for looked-after children are inadequate in one of two judgements.'
	]);
	expect(comparisonSentences(grades({ Safeguarding: '-' }))).toEqual([
		'Only safeguarding is judged, so there is nothing to compare with.',
		'Safeguarding has no grade.'
	]);
});

test('figures alone leave nothing to compare', () => {
	expect(comparisonSentences(figures('Both,Children,on a plan,355'))).toEqual([
		'There is no judgement to compare.'
	]);
});

test.each([
	['once for both services together', '. 3', 'One area is judged once for both services together.'],
	[
		'for one only or for both together',
		'. 3 2',
		'Three areas are judged for one service only or once for both together.'
	]
])('beside shared areas, others are said to be judged %s', (_how, both, sentence) => {
	const inspection = grades({
		Safeguarding: both === '. 3' ? '3' : '3 . . 1',
		'Looked-after children': '3',
		Both: both
	});
	expect(comparisonSentences(inspection)).toContain(sentence);
});

test('judgements of both services together alone are said to compare nothing', () => {
	expect(comparisonSentences(grades({ Both: '3' }))).toEqual([
		'Neither service is judged on its own, so they cannot be compared.',
		'The only judgement is adequate.'
	]);
});

test('abbreviations keep their capitals, and names with commas are kept apart', () => {
	const inspection = judgements(
		'Safeguarding,CAMHS access,2',
		'Looked-after children,CAMHS access,3',
		'Safeguarding,"Leadership, management and governance",2',
		'Looked-after children,"Leadership, management and governance",3'
	);
	expect(comparisonSentences(inspection)).toEqual([
		'Services for looked-after children are graded worse for CAMHS access; and leadership, management and governance (3 adequate against 2 good).'
	]);
});
