import { cleanText } from './source/clean-text.ts';

/** Characters of a cell that a sentence about it quotes. */
const LONGEST = 100;

/** A text as a sentence can quote it: on one line, of characters that can be seen, and not too long. */
export function excerpt(text: string): string {
	// A cell may be of millions of characters; those of some letters are several.
	const start = text.slice(0, LONGEST * 10);
	const letters = Array.from(cleanText(start).replace(/\s+/g, ' '));
	if (letters.length <= LONGEST && start === text) return letters.join('');
	return `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}
