import { textWidth } from './text-width.ts';
import type { TextStyle } from './typeface.ts';

/**
 * Breaks text into lines no wider than `width` pixels: at spaces, after hyphens and slashes, and
 * inside a word only when the word alone is too long; never at a space that must not break. Always
 * at least one line. "Looked-after" is read as one word and stays on one line.
 */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text)) {
		for (const part of splitToFit(piece, width, style)) {
			if (line !== '' && textWidth((line + part).trimEnd(), style) > width) {
				lines.push(line.trimEnd());
				line = '';
			}
			line += part;
		}
	}
	return [...lines, line.trimEnd()];
}

/**
 * The same in at most so many lines; what has no room is left out behind an ellipsis.
 *
 * @param tail is set after the text, and never left out
 */
export function wrapAtMost(
	text: string,
	width: number,
	style: TextStyle,
	most: number,
	tail = ''
): readonly string[] {
	const whole = wrapText(text + tail, width, style);
	if (whole.length <= most) return whole;
	const kept = wrapText(text, width, style).slice(0, most);
	const last = Array.from(kept.at(-1) ?? '');
	const shown = () => `${last.join('').replace(/[\s,;:.]+$/u, '')}…${tail}`;
	while (last.length > 0 && wrapText(shown(), width, style).length > 1) last.pop();
	return [...kept.slice(0, -1), shown()];
}

/** Width in pixels of the longest piece that `wrapText` keeps whole if it can: a line that breaks no word. */
export function widestPiece(text: string, style: TextStyle): number {
	return Math.max(...piecesOf(text).map((piece) => textWidth(piece.trimEnd(), style)));
}

function piecesOf(text: string): readonly string[] {
	return text.trim().split(/(?<=[^\S\u00a0]|[/-])(?<!looked-(?=after))/i);
}

function splitToFit(piece: string, width: number, style: TextStyle): readonly string[] {
	if (textWidth(piece.trimEnd(), style) <= width) return [piece];
	const parts: string[] = [];
	let part = '';
	for (const { segment } of new Intl.Segmenter('en-GB').segment(piece)) {
		if (part !== '' && textWidth(part + segment, style) > width) {
			parts.push(part);
			part = '';
		}
		part += segment;
	}
	return [...parts, part];
}

/** Text as it is set: line breaks and tabs are spaces, but spaces that must not break stay. */
export function oneLine(text: string): string {
	return text.replace(/[^\S\u00a0]+/g, ' ').trim();
}
