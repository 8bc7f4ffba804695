import type { GivenGrade } from '../../domain/judgement.ts';
import { gradeWord } from '../../domain/grade-words.ts';

/** A grade's word inside a sentence: `adequate`, `requires improvement`. */
export function gradeInSentence({ grade, wording }: GivenGrade): string {
	return gradeWord(grade, wording).toLowerCase();
}

/** What a service is said to be: `is adequate`, `are good`, `requires improvement`. */
export function gradePredicate(given: GivenGrade, plural: boolean): string {
	if (requiresImprovement(given)) return plural ? 'require improvement' : 'requires improvement';
	return `${plural ? 'are' : 'is'} ${gradeInSentence(given)}`;
}

/** The same of grades of one rank in all their words: `is adequate or requires improvement`. */
export function gradesPredicate(given: readonly GivenGrade[], plural: boolean): string {
	return [...new Set(given.map((each) => gradePredicate(each, plural)))].sort().join(' or ');
}

/** What two services share: `are both adequate`, `both require improvement`. */
export function bothPredicate(given: GivenGrade): string {
	return requiresImprovement(given)
		? `both ${gradePredicate(given, true)}`
		: `are both ${gradeInSentence(given)}`;
}

function requiresImprovement({ grade, wording }: GivenGrade): boolean {
	return grade === 3 && wording === 'requires-improvement';
}
