import { GRADES } from '../../domain/grade.ts';
import { GRADE_WORDINGS, gradeWord } from '../../domain/grade-words.ts';
import { nearWords, plainWord } from './near-words.ts';

/** Every word for a grade, best first. */
export const ALL_GRADE_WORDS: readonly string[] = [
	...new Set(GRADES.flatMap((grade) => GRADE_WORDINGS.map((wording) => gradeWord(grade, wording))))
];

/** Words that turn the grade behind them into another. */
const TURNS = /\b(?:not|no|never|nor|below|under|less|than|nearly|almost|was|were|previously)\b/;

/**
 * The words that a text which is no grade may have been meant for: those it holds, best first, else
 * those that are one or two letters away, the nearest first. None for a text that is like no word of
 * ours, too short to tell, or denies the grade that it names.
 */
export function suggestGrades(text: string): readonly string[] {
	const plain = plainWord(text);
	if (plain === '' || TURNS.test(plain)) return [];
	const held = ALL_GRADE_WORDS.filter((word) => ` ${plain} `.includes(` ${word.toLowerCase()} `));
	return held.length > 0 ? held : nearWords(plain, ALL_GRADE_WORDS);
}
