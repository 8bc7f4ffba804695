import { escapeXml } from './escape-xml.ts';
import { INK } from './palette.ts';
import { LINE_SPACING, WEIGHTS, type TextStyle, type Weight } from './typeface.ts';

/** Lines of text in a drawing. */
export interface MarkedText {
	readonly lines: readonly string[];
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly style: TextStyle;
	readonly fill?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** SVG for lines of text, as one `<text>`. */
export function textMarkup(text: MarkedText): string {
	const { lines, x, y, style, fill = INK, anchor = 'start' } = text;
	const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	const content = lines.length < 2 ? escapeXml(lines[0] ?? '') : spans(lines, x, style);
	return `<text x="${x}" y="${y}" font-size="${style.size}" font-weight="${WEIGHTS[style.weight]}" fill="${fill}"${anchored}>${content}</text>`;
}

function spans(lines: readonly string[], x: number, { size }: TextStyle): string {
	const pitch = size * LINE_SPACING;
	return lines
		.map((line, index) => {
			const down = index === 0 ? '' : ` dy="${pitch}"`;
			return `<tspan x="${x}"${down}>${escapeXml(line)}</tspan>`;
		})
		.join('');
}

/** A piece of a line with a look of its own. */
export interface MarkedRun {
	readonly text: string;
	readonly weight: Weight;
	readonly fill: string;
}

/** SVG for one line of several looks, whose spaces count. */
export function runsMarkup(
	runs: readonly MarkedRun[],
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }
): string {
	const content = runs.map(
		({ text, weight, fill }) =>
			`<tspan font-weight="${WEIGHTS[weight]}" fill="${fill}">${escapeXml(text)}</tspan>`
	);
	return `<text x="${x}" y="${y}" font-size="${size}" xml:space="preserve">${content.join('')}</text>`;
}
