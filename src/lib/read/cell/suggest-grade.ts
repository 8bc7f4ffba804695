import { GRADES } from '../../domain/grade.ts';
import { GRADE_WORDINGS, gradeWord } from '../../domain/grade-words.ts';

/** Every word for a grade, best first. */
export const ALL_GRADE_WORDS: readonly string[] = [
	...new Set(GRADES.flatMap((grade) => GRADE_WORDINGS.map((wording) => gradeWord(grade, wording))))
];

/** Longer texts are sentences, of which nobody knows what they mean. */
const LONGEST = 100;

/**
 * The words that a text which is no grade may have been meant for: those it holds, else those that are
 * one or two letters away. None for a text that is like no word of ours, or too short to tell.
 */
export function suggestGrades(text: string): readonly string[] {
	const plain = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
	if (plain.length < 4 || text.length > LONGEST) return [];
	const held = ALL_GRADE_WORDS.filter((word) => ` ${plain} `.includes(` ${word.toLowerCase()} `));
	if (held.length > 0) return held;
	return ALL_GRADE_WORDS.filter((word) => {
		const most = word.length > 6 ? 2 : 1;
		return (
			Math.abs(word.length - plain.length) <= most && distance(plain, word.toLowerCase()) <= most
		);
	});
}

/** How many letters to add, take away or change to make one text the other. */
function distance(left: string, right: string): number {
	let above = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [row, letter] of Array.from(left).entries()) {
		const line = [row + 1];
		for (let column = 1; column <= right.length; column++) {
			const changed = (above[column - 1] ?? 0) + (letter === right[column - 1] ? 0 : 1);
			line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
		}
		above = line;
	}
	return above[right.length] ?? 0;
}
