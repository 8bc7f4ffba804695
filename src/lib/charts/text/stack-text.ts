import { firstBaseline } from '../../style/baseline.ts';
import type { MarkedText } from '../../style/text-markup.ts';
import { LINE_SPACING, type TextStyle } from '../../style/typeface.ts';
import { wrapText } from '../../style/wrap-text.ts';

/** A piece of text and how it is set. */
export interface StackedText {
	readonly text: string;
	readonly style: TextStyle;
	readonly fill?: string;
	/** Room above it, besides that of its own line. */
	readonly above?: number;
}

/** Texts that stand under one another, and the height they take. */
export interface TextStack {
	readonly texts: readonly MarkedText[];
	readonly height: number;
}

/** Sets pieces of text under one another, each wrapped to a width. */
export function stackText(
	pieces: readonly StackedText[],
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }
): TextStack {
	let height = 0;
	const texts = pieces.map(({ text, style, fill, above = 0 }): MarkedText => {
		const lines = wrapText(text, width, style);
		const top = y + height + above;
		height += above + lines.length * style.size * LINE_SPACING;
		const placed = { lines, x, y: top + firstBaseline(style.size), style };
		return fill === undefined ? placed : { ...placed, fill };
	});
	return { texts, height };
}

/** The same lines elsewhere. */
export function moved(texts: readonly MarkedText[], down: number): readonly MarkedText[] {
	return texts.map((text) => ({ ...text, y: text.y + down }));
}
