import { firstBaseline } from '../../style/baseline.ts';
import { textMarkup } from '../../style/text-markup.ts';
import { LINE_SPACING, type TextStyle } from '../../style/typeface.ts';
import { oneLine, wrapAtMost } from '../../style/wrap-text.ts';

/** Text wrapped to a width, to be set anywhere. */
export interface TextBlock {
	/** Pixels, from the top of the first line to the end of the last. */
	readonly height: number;
	/** SVG with its top left corner at a point. */
	readonly at: (x: number, y: number, fill: string) => string;
}

/**
 * @param most lines after which the rest is left out behind an ellipsis
 * @param tail is set after the text, and never left out
 */
export function textBlock(
	text: string,
	style: TextStyle,
	width: number,
	most = Infinity,
	tail = ''
): TextBlock {
	const lines = wrapAtMost(oneLine(text), width, style, most, tail);
	const pitch = style.size * LINE_SPACING;
	return {
		height: lines.length * pitch,
		at: (x, y, fill) =>
			lines
				.map((line, index) => {
					const baseline = rounded(y + firstBaseline(style.size) + index * pitch);
					return textMarkup({ lines: [line], x: rounded(x), y: baseline, style, fill });
				})
				.join('\n')
	};
}

function rounded(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
