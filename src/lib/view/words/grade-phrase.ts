import type { GivenGrade } from '../../domain/judgement.ts';
import { gradeWord } from '../../domain/grade-words.ts';

/** A grade's word inside a sentence: `adequate`, `requires improvement`. */
export function gradeInSentence({ grade, wording }: GivenGrade): string {
	return gradeWord(grade, wording).toLowerCase();
}

/** What a service is said to be: `is adequate`, `are good`, `requires improvement`. */
export function gradePredicate(given: GivenGrade, plural: boolean): string {
	if (given.grade === 3 && given.wording === 'requires-improvement') {
		return plural ? 'require improvement' : 'requires improvement';
	}
	return `${plural ? 'are' : 'is'} ${gradeInSentence(given)}`;
}
