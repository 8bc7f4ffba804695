import widths from './advance-widths.json' with { type: 'json' };
import type { TextStyle } from './typeface.ts';

/** Thousandths of an em for letters the table lacks: wide enough for most alphabets. */
const OTHER_LETTER = 700;
/** From here on scripts are set in full squares, emoji in a little more. */
const FIRST_SQUARE = 0x1100;
const SQUARE = 1000;
const FIRST_EMOJI = 0x1f000;
const EMOJI = 1400;
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** Drawn as a space. */
const CONTROL = /^\p{Cc}$/u;

/**
 * Width of one line of text in pixels, without asking a browser. Kerning is not counted, so the
 * true width is rarely larger.
 */
export function textWidth(text: string, { size, weight }: TextStyle): number {
	const table: Readonly<Record<string, number>> = widths[weight];
	let total = 0;
	for (const character of text) total += table[character] ?? widthOfOther(character);
	return (total * size) / 1000;
}

function widthOfOther(character: string): number {
	if (NO_WIDTH.test(character)) return 0;
	if (CONTROL.test(character)) return widths.regular[' '];
	const code = character.codePointAt(0) ?? 0;
	if (code >= FIRST_EMOJI) return EMOJI;
	return code >= FIRST_SQUARE ? SQUARE : OTHER_LETTER;
}
