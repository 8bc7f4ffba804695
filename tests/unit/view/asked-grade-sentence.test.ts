import { expect, test } from 'vitest';
import type { Grade } from '#lib/domain/grade.ts';
import { gradeSentence } from '#lib/view/sentences/grade-sentences.ts';
import { grades } from '../inspection-of.ts';

test.each<[string, Grade, string, string, string]>([
	[
		'a middle grade could be taken for better or worse than the rest, so the rest is told',
		2,
		'2 3',
		'1 1 1',
		'One of five judgements is good; three are better, one is worse'
	],
	['nothing is better', 3, '3 4', '4 4 3', 'Two of five judgements are adequate; three are worse'],
	['a grade that nobody has', 1, '2 3', '4 4', 'None of four judgements is outstanding'],
	['a middle one', 3, '2 2', '1 2', 'None of four judgements is adequate; all are better'],
	[
		'the best that was given ranks the services',
		2,
		'2 3 3',
		'3 4',
		'Safeguarding is good in one of three judgements; services for looked-after children are good in neither of two'
	],
	[
		'so does the worst, which is no praise',
		2,
		'2 2 1',
		'1 1',
		'Safeguarding is no better than good in two of three judgements; services for looked-after children are outstanding in both'
	]
])('%s', (_name, grade, safeguarding, lookedAfter, sentence) => {
	const inspection = grades({ Safeguarding: safeguarding, 'Looked-after children': lookedAfter });
	expect(gradeSentence(inspection, { service: null, grade })).toBe(sentence);
});

const both = grades({ Both: '2 3', Safeguarding: '4 1 3', 'Looked-after children': '1' });

test.each([
	[
		{ service: 'safeguarding', grade: null },
		'Safeguarding is inadequate in one of three judgements'
	],
	[
		{ service: 'safeguarding', grade: 3 },
		'Safeguarding is adequate in one of three judgements; one is better, one is worse'
	],
	[{ service: 'looked-after', grade: 4 }, 'Services for looked-after children are outstanding'],
	[
		{ service: 'both', grade: null },
		'One of two judgements for both services together is adequate; one is better'
	],
	[
		{ service: 'both', grade: 1 },
		'Neither of two judgements for both services together is outstanding'
	]
] as const)('%j: whose judgements they are is said, for they are not all', (asked, sentence) => {
	expect(gradeSentence(both, asked)).toBe(sentence);
});

test('a single grade that is not the one asked for is never called by it', () => {
	const one = grades({ Both: '2' });
	expect(gradeSentence(one, { service: null, grade: 1 })).toBe('The only judgement is good');
});
