import { escapeXml } from '../look/escape-xml.ts';
import { LINE_SPACING, WEIGHTS, type TextStyle } from '../look/typeface.ts';
import { wrapText } from '../look/wrap-text.ts';

/** Where a first baseline stands below the top of its line, as a multiple of the size. */
const ASCENT = 0.98;

/** Text wrapped to a width, to be set anywhere. */
export interface TextBlock {
	/** Pixels, from the top of the first line to the end of the last. */
	readonly height: number;
	/** SVG with its top left corner at a point. */
	readonly at: (x: number, y: number, fill: string) => string;
}

/**
 * @param most lines after which the rest is left out behind an ellipsis
 */
export function textBlock(
	text: string,
	style: TextStyle,
	width: number,
	most = Infinity
): TextBlock {
	const lines = shortened(wrapText(text.replace(/[^\S\u00a0]+/g, ' '), width, style), most);
	const pitch = style.size * LINE_SPACING;
	return {
		height: lines.length * pitch,
		at: (x, y, fill) =>
			lines
				.map((line, index) => {
					const baseline = rounded(y + style.size * ASCENT + index * pitch);
					return `<text x="${rounded(x)}" y="${baseline}" font-size="${style.size}" font-weight="${WEIGHTS[style.weight]}" fill="${fill}">${escapeXml(line)}</text>`;
				})
				.join('')
	};
}

function shortened(lines: readonly string[], most: number): readonly string[] {
	if (lines.length <= most) return lines;
	return lines
		.slice(0, most)
		.map((line, index) => (index === most - 1 ? line.replace(/[\s,;:.]*.$/u, '…') : line));
}

function rounded(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
