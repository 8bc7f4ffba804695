import { expect, test } from 'vitest';
import type { GivenGrade } from '#lib/domain/judgement.ts';
import { gradeInSentence, gradePredicate } from '#lib/view/words/grade-phrase.ts';

const cases: [GivenGrade, string, string, string][] = [
	[{ grade: 1, wording: 'adequate' }, 'outstanding', 'is outstanding', 'are outstanding'],
	[{ grade: 2, wording: 'requires-improvement' }, 'good', 'is good', 'are good'],
	[{ grade: 3, wording: 'adequate' }, 'adequate', 'is adequate', 'are adequate'],
	[
		{ grade: 3, wording: 'requires-improvement' },
		'requires improvement',
		'requires improvement',
		'require improvement'
	],
	[{ grade: 4, wording: 'requires-improvement' }, 'inadequate', 'is inadequate', 'are inadequate']
];

test.each(cases)('%j is said as a word and as what a service is', (given, word, one, many) => {
	expect(gradeInSentence(given)).toBe(word);
	expect(gradePredicate(given, false)).toBe(one);
	expect(gradePredicate(given, true)).toBe(many);
});
