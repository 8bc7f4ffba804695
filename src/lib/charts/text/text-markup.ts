import { escapeXml } from '../../style/escape-xml.ts';
import { INK } from '../../style/palette.ts';
import { LINE_SPACING, WEIGHTS, type TextStyle } from '../../style/typeface.ts';

/** Lines of text in a drawing. */
export interface TextBlock {
	readonly lines: readonly string[];
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly style: TextStyle;
	readonly fill?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** SVG for lines of text, as one `<text>`. */
export function textMarkup({
	lines,
	x,
	y,
	style,
	fill = INK,
	anchor = 'start'
}: TextBlock): string {
	const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const pitch = style.size * LINE_SPACING;
	const [only = '', ...others] = lines.map(escapeXml);
	const content =
		others.length === 0
			? only
			: [only, ...others]
					.map(
						(line, index) => `<tspan x="${x}"${index === 0 ? '' : ` dy="${pitch}"`}>${line}</tspan>`
					)
					.join('');
	return `<text x="${x}" y="${y}" fill="${fill}" font-size="${style.size}" font-weight="${WEIGHTS[style.weight]}"${anchored}>${content}</text>`;
}
