import { nearWords } from '../../src/lib/read/cell/near-words.ts';

/** Shorter words are near too many. */
const SHORTEST = 3;

/** A list of more is not read. */
const LONGEST_LIST = 60;

/**
 * The words that another was perhaps meant for: those it begins, else those of the same letters in another
 * order, else those a letter or two away.
 */
export function nearest(word: string, words: readonly string[]): readonly string[] {
	const plain = word.toLowerCase();
	if (plain.length < SHORTEST) return [];
	const begun = words.filter((each) => each.toLowerCase().startsWith(plain));
	if (begun.length > 0) return begun;
	const turned = words.filter((each) => inOrder(each.toLowerCase()) === inOrder(plain));
	return turned.length > 0 ? turned : nearWords(plain, words);
}

function inOrder(word: string): string {
	return Array.from(word).sort().join('');
}

/** `There is no form "pgn". Did you mean png? Choose from pptx, png, pdf.` */
export function noSuch(
	what: string,
	word: string,
	words: readonly string[],
	near = nearest(word, words)
): string {
	const meant = didYouMean(near);
	const choices = words.length > LONGEST_LIST ? '' : ` Choose from ${words.join(', ')}.`;
	return `There is no ${what} "${word}".${meant}${choices}`;
}

/** ` Did you mean png?`; nothing where no word is near. */
export function didYouMean(near: readonly string[]): string {
	return near.length === 0 ? '' : ` Did you mean ${near.slice(0, 3).join(' or ')}?`;
}
