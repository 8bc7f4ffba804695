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

function textsIn(element: SvgElement): readonly SvgElement[] {
	return element.name === 'text' ? [element] : element.children.flatMap(textsIn);
}
