import { firstBaseline } from '../../style/baseline.ts';
import { QUIET } from '../../style/palette.ts';
import type { TypeSizes } from '../../style/space.ts';
import type { MarkedText } from '../../style/text-markup.ts';
import { textWidth } from '../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../style/typeface.ts';
import type { AmountPieces } from '../../view/words/figure-words.ts';
import { stackText, type TextStack } from '../text/stack-text.ts';

/** How a number that stands large and the words under it are set. */
export interface NumberType {
	readonly number: TextStyle;
	/** Hedge, unit and denominator beside the number, and the reason where there is none. */
	readonly beside: TextStyle;
	readonly label: TextStyle;
	readonly quiet: TextStyle;
}

/** How many times as large as the words under it a number is, and the words beside it. */
const USUAL = 3;
const BESIDE = 1.25;

/**
 * @param scale how much larger than usual, where there is room for it
 * @param number how many times as large as the words under it the number is
 */
export function numberType({ base, small }: TypeSizes, scale = 1, number = USUAL): NumberType {
	return {
		number: { size: base * number * scale, weight: 'semibold' },
		beside: { size: base * BESIDE * scale, weight: 'semibold' },
		label: { size: base * scale, weight: 'regular' },
		quiet: { size: Math.max(small, base * scale * 0.875), weight: 'regular' }
	};
}

interface Place {
	readonly x: number;
	/** The top. */
	readonly y: number;
	readonly width: number;
}

/** What stands under a number. */
export interface NumberWords {
	readonly pieces: AmountPieces;
	/** What it counts; `null` where that stands elsewhere. */
	readonly label: string | null;
	/** Period and comparison. */
	readonly quiet: readonly string[];
}

/** A number with its hedge and unit on one line, what it counts under it, then what is said of it. */
export function numberBlock(
	{ pieces, label, quiet }: NumberWords,
	{ x, y, width }: Place,
	type: NumberType
): TextStack {
	const lineHeight = type.number.size * LINE_SPACING;
	const amount = amountLine(pieces, { x, y, width }, type);
	const under = stackText(
		[
			...(label === null ? [] : [{ text: label, style: type.label }]),
			...quiet.map((text) => ({ text, style: type.quiet, fill: QUIET }))
		],
		{ x, y: y + Math.max(lineHeight, amount.height), width }
	);
	return {
		texts: [...amount.texts, ...under.texts],
		height: Math.max(lineHeight, amount.height) + under.height
	};
}

/**
 * Hedge, number and the rest side by side; the rest under them where the line is too short for all.
 * Where even the number is too long, and where there is none, words that wrap.
 */
function amountLine(
	{ before, number, after }: AmountPieces,
	{ x, y, width }: Place,
	{ number: large, beside }: NumberType
): TextStack {
	const line = large.size * LINE_SPACING;
	if (number === null || widthOf([before, number], large, beside) > width) {
		const words = [before, number, after].filter((text) => text !== null).join(' ');
		const fill = number === null ? { fill: QUIET } : {};
		// On the line of the numbers beside it, so that they read across.
		const above = Math.max(0, (line - beside.size * LINE_SPACING) * 0.7);
		return stackText([{ text: words, style: beside, above, ...fill }], { x, y, width });
	}
	const onOne = widthOf([before, number, after], large, beside) <= width;
	const texts = inLine([before, number, onOne ? after : null], { x, y, width }, large, beside);
	if (onOne || after === null) return { texts, height: line };
	const under = stackText([{ text: after, style: beside }], { x, y: y + line, width });
	return { texts: [...texts, ...under.texts], height: line + under.height };
}

type Line = readonly [before: string | null, number: string, after?: string | null];

/** Each piece of a line, from left to right on one baseline. */
function inLine(pieces: Line, { x, y }: Place, large: TextStyle, beside: TextStyle) {
	let left = x;
	return pieces.flatMap((text, index): readonly MarkedText[] => {
		if (text === null || text === undefined) return [];
		const style = index === 1 ? large : beside;
		const placed = { lines: [text], x: left, y: y + firstBaseline(large.size), style };
		left += textWidth(text, style) + large.size * GAP;
		return [placed];
	});
}

/** Between the pieces of an amount, as a share of its number's size. */
const GAP = 0.12;

function widthOf(pieces: Line, large: TextStyle, beside: TextStyle): number {
	const widths = pieces.flatMap((text, index) =>
		text === null || text === undefined ? [] : [textWidth(text, index === 1 ? large : beside)]
	);
	return widths.reduce((sum, each) => sum + each + large.size * GAP, -large.size * GAP);
}

/** Less than this share of its size and a number is no longer large. */
const LEAST = 0.6;

/** The type in which every amount fits on its line; where that is too small, at least every number does. */
export function fittingNumber(
	all: readonly AmountPieces[],
	width: number,
	type: NumberType
): NumberType {
	const { number: large, beside } = type;
	const largest = (lines: readonly Line[], least: number): TextStyle | null => {
		for (let size = large.size; size >= least; size -= 1) {
			const style = { ...large, size };
			if (lines.every((line) => widthOf(line, style, beside) <= width)) return style;
		}
		return null;
	};
	const given = all.flatMap(({ before, number, after }) =>
		number === null ? [] : [{ before, number, after }]
	);
	const number =
		largest(
			given.map(({ before, number: own, after }) => [before, own, after]),
			large.size * LEAST
		) ??
		largest(
			given.map(({ before, number: own }) => [before, own]),
			beside.size
		);
	return { ...type, number: number ?? { ...large, size: beside.size } };
}
