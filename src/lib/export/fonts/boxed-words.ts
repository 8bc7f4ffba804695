import { listWords } from '../../view/words/sentence.ts';

/** More than this nobody reads. */
const MOST_NAMED = 12;

/** What to say of those characters, and what shows them; `null` where there are none. */
export function boxedWords(characters: readonly string[]): string | null {
	if (characters.length === 0) return null;
	const named = characters.slice(0, MOST_NAMED);
	const more = characters.length - named.length;
	const list = listWords([...named, ...(more > 0 ? [`${more} more`] : [])]);
	return `The fonts have no ${list}: a box stands instead. SVG with text and PowerPoint show every script.`;
}
