import { listWords } from '../../view/words/sentence.ts';
import { svgTree, type SvgElement } from '../svg/svg-tree.ts';
import { textLines } from '../page/text-lines.ts';
import type { FontLoader } from './font-files.ts';
import { loadTypeface } from './typeface.ts';

/**
 * The characters in pictures that the fonts lack, each once, in the order in which they stand. They
 * are boxes wherever no other computer's fonts help out: in PDF, in shapes, and in PNG made in Node.
 *
 * @param svgs sheets with their text as text
 */
export async function boxedCharacters(
	svgs: readonly string[],
	loadFont: FontLoader
): Promise<readonly string[]> {
	const typeface = await loadTypeface(svgs.join(''), loadFont);
	const lines = svgs.flatMap((svg) => textsIn(svgTree(svg))).flatMap(textLines);
	return [...new Set(lines.flatMap(({ text, weight }) => typeface.setLine(text, weight).boxes))];
}

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

function textsIn(element: SvgElement): readonly SvgElement[] {
	return element.name === 'text' ? [element] : element.children.flatMap(textsIn);
}
