import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, WEIGHTS } from '../../../style/typeface.ts';
import { numberOf, type SvgElement } from '../../svg/svg-tree.ts';
import type { Run } from '../slide/paragraphs.ts';
import type { AreaMark, MarkText, TextMark } from './mark.ts';
import type { Place } from './place.ts';

/** Text of a drawing before it is known whether it stands in a mark. */
export interface SetText extends MarkText {
	/** Left, middle or right, by how it is aligned. */
	readonly x: number;
	/** First baseline. */
	readonly y: number;
	/** Of its widest line. */
	readonly width: number;
}

/** From the top of the first line to its baseline, in ems, as Office programs set Arial. */
const BASELINE = { one: 0.905, several: LINE_SPACING - 0.212 } as const;
/** Half the height of capitals and digits, in ems: what is in the middle looks centred. */
const HALF_CAPITAL = 0.35;
/** So near to the middle that the eye takes it for the middle, in points. */
const NEAR = 2;
/** Share of its width that a box is wider than its text: another Arial may have other widths. */
const SPARE = 0.04;

const ALIGNS = { start: 'left', middle: 'centre', end: 'right' } as const;

/** The lines of a `<text>`. A `<tspan>` with a place of its own starts a line; another goes on in it. */
export function setText(element: SvgElement, place: Place): SetText {
	const lines: Run[][] = [];
	const add = ({ attributes, text }: SvgElement, isNewLine: boolean) => {
		if (text === '') return;
		const weight = attributes.get('font-weight') ?? element.attributes.get('font-weight');
		const bold = Number(weight ?? WEIGHTS.regular) >= WEIGHTS.semibold;
		const colour = attributes.get('fill') ?? element.attributes.get('fill') ?? '#000000';
		const last = lines.at(-1);
		if (isNewLine || last === undefined) lines.push([{ text, bold, colour }]);
		else last.push({ text, bold, colour });
	};
	add(element, true);
	for (const span of element.children) {
		add(span, span.attributes.has('x') || span.attributes.has('dy'));
	}
	const size = numberOf(element, 'font-size') * place.scale;
	const anchor = element.attributes.get('text-anchor') ?? 'start';
	return {
		lines,
		size,
		align: ALIGNS[anchor as keyof typeof ALIGNS],
		x: place.x + numberOf(element, 'x') * place.scale,
		y: place.y + numberOf(element, 'y') * place.scale,
		width: Math.max(0, ...lines.map((line) => lineWidth(line, size)))
	};
}

function lineWidth(line: readonly Run[], size: number): number {
	return line.reduce(
		(sum, { text, bold }) =>
			sum + textWidth(text, { size, weight: bold === true ? 'semibold' : 'regular' }),
		0
	);
}

/** Text in a box of its own, whose lines stand where the drawing has them. */
export function textMark({ lines, size, align, x, y, width }: SetText): TextMark {
	const across = width * (1 + SPARE) + 1;
	const left = { left: 0, centre: across / 2, right: across }[align];
	const top = size * (lines.length === 1 ? BASELINE.one : BASELINE.several);
	const height = lines.length * size * LINE_SPACING;
	return {
		kind: 'text',
		box: { x: x - left, y: y - top, width: across, height },
		text: { lines, size, align }
	};
}

/** The mark with a text that stands in its middle; `null` where the text does not. */
export function markWithText(mark: AreaMark, set: SetText): AreaMark | null {
	const { lines, size, align, x, y, width } = set;
	const box = roomFor(mark);
	const down = ((lines.length - 1) * size * LINE_SPACING) / 2;
	const aside = y + down - HALF_CAPITAL * size - (box.y + box.height / 2);
	const inset = {
		left: x - box.x,
		centre: Math.abs(x - box.x - box.width / 2),
		right: box.x + box.width - x
	}[align];
	const fits = inset + width <= box.width && down * 2 + size <= mark.box.height + NEAR;
	const stands = align === 'centre' ? inset <= NEAR : inset >= 0;
	if (mark.text !== null || !fits || !stands || Math.abs(aside) > NEAR) return null;
	return { ...mark, text: { lines, size, align }, inset: align === 'centre' ? 0 : inset };
}

/** The part of a shape that Office programs set text in: corners and curves are left free. */
function roomFor({ kind, box, radius }: AreaMark) {
	const side = kind === 'ellipse' ? (box.width / 2) * CORNER : radius * CORNER;
	return { ...box, x: box.x + side, width: box.width - 2 * side };
}

/** How far a square in a circle is from its edge, as a share of the radius. */
const CORNER = 1 - Math.SQRT1_2;

/**
 * How much lower than the middle several lines would stand, because each is set at the foot of its
 * own space: twice that is left free below them.
 */
export function freeBelow({ lines, size }: MarkText): number {
	if (lines.length === 1) return 0;
	return 2 * size * (BASELINE.several - LINE_SPACING / 2 - HALF_CAPITAL);
}
