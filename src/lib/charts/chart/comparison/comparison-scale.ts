import type { ScalePoint } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { TextStyle } from '../../../style/typeface.ts';
import { widestPiece, wrapText } from '../../../style/wrap-text.ts';
import type { ComparisonView, MarkKeyEntry } from '../../../view/chart/comparison/comparison.ts';
import type { GradeKeyEntry } from '../../../view/grade-key.ts';

/** A mark and what it means; `x` and `y` are the centre of the mark. */
export interface LegendItem {
	readonly mark: MarkKeyEntry;
	readonly x: number;
	readonly y: number;
}

/** What stands over a step of the scale: number and word of its grade, or one of the two. */
export interface StepHeading {
	readonly key: string;
	readonly lines: readonly string[];
	/** Which of the lines over the scale it starts on, from 0. */
	readonly line: number;
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly style: TextStyle;
}

/** Sets the key in a line, or in several where the sheet is too narrow; no key takes no room. */
export function placeLegend(
	{ marksKey }: ComparisonView,
	width: number,
	radius: number,
	style: TextStyle
): { readonly items: readonly LegendItem[]; readonly bottom: number } {
	let x = 0;
	let y = radius;
	const items = marksKey.map((mark): LegendItem => {
		const needed = radius * 2.5 + textWidth(mark.words, style);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += radius * 2.4;
		}
		const item = { mark, x: x + radius, y };
		x += needed + style.size * 1.8;
		return item;
	});
	return { items, bottom: items.length === 0 ? 0 : y + radius };
}

/** How much smaller words are set that would not fit over their steps otherwise. */
const SMALLER = 0.86;
/** Least space between the words of two steps, in pixels. */
const AIR = 4;

/**
 * Number and word over each step. Where a word is wider than its step even in smaller type, those of
 * the two ends move to the ends, and the others stay if that leaves them room; every step keeps its
 * number.
 */
export function stepHeadings(
	entries: readonly GradeKeyEntry[],
	step: number,
	x: ScalePoint<Grade>,
	style: TextStyle
): readonly StepHeading[] {
	const smaller: TextStyle = { size: style.size * SMALLER, weight: 'regular' };
	const room = step - AIR;
	const fitting = [style, smaller].find((tried) =>
		entries.every(({ word }) => widestPiece(word, tried) <= room)
	);
	const set = fitting ?? smaller;
	const bold = { ...style, size: set.size };
	const numbers = entries.map(({ grade }) =>
		over(String(grade), [String(grade)], 0, x(grade), bold)
	);
	const words = entries.map(({ grade, word }) => {
		const lines = wrapText(word, Math.max(room, widestPiece(word, set)), set);
		return over(`${grade} ${word}`, lines, 1, x(grade), set);
	});
	if (fitting !== undefined) return [...numbers, ...words];
	const ends = toTheEnds(words, step);
	return [
		...numbers,
		...(ends.every(isFreeIn) ? ends : [ends[0], ends.at(-1)].filter((end) => end !== undefined))
	];
}

function over(
	key: string,
	lines: readonly string[],
	line: number,
	x: number | undefined,
	style: TextStyle
): StepHeading {
	return { key, lines, line, x: x ?? 0, anchor: 'middle', style };
}

/** The first and the last word at the outer edges of their steps. */
function toTheEnds(words: readonly StepHeading[], step: number): readonly StepHeading[] {
	return words.map((word, index) => {
		if (index === 0) return { ...word, x: word.x - step / 2, anchor: 'start' };
		if (index === words.length - 1) return { ...word, x: word.x + step / 2, anchor: 'end' };
		return word;
	});
}

/** Whether a heading ends before the next one starts. */
function isFreeIn(heading: StepHeading, index: number, all: readonly StepHeading[]): boolean {
	const next = all[index + 1];
	return next === undefined || span(heading).to + AIR <= span(next).from;
}

function span({ lines, x, anchor, style }: StepHeading) {
	const width = Math.max(...lines.map((line) => textWidth(line, style)));
	const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { from, to: from + width };
}
