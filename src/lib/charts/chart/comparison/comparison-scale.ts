import type { ScaleBand } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { textWidth } from '../../../style/text-width.ts';
import { widestPiece, wrapText } from '../../../style/wrap-text.ts';
import type { GradeKeyEntry } from '../../../view/grade-key.ts';

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

/** Least space between the words of two steps. */
const AIR = 4;
/** How much smaller words are set that would not fit over their steps otherwise. */
const SMALLER = 0.86;

/** Words that would not fit, smaller, but never so small that they cannot be read. */
export function smallerOf(style: TextStyle, least: number): TextStyle {
	return { ...style, size: Math.max(Math.min(style.size, least), style.size * SMALLER) };
}

interface HeadingRoom {
	readonly bands: ScaleBand<Grade>;
	readonly style: TextStyle;
	/** The least size of a word that can be read there. */
	readonly least: number;
}

/** How high the headings are together, in units of their space. */
export function headingsHeight(headings: readonly StepHeading[]): number {
	return Math.max(
		0,
		...headings.map(({ line, lines, style }) => (line + lines.length) * style.size * LINE_SPACING)
	);
}

/**
 * Number and word over each step: on one line, else the word under the number. Where a word is wider
 * than its step, those of the two ends move to the ends, and the others stay if that leaves them room;
 * every step keeps its number.
 */
export function stepHeadings(
	entries: readonly GradeKeyEntry[],
	{ bands, style, least }: HeadingRoom
): readonly StepHeading[] {
	const left = (grade: Grade) => bands(grade) ?? 0;
	const width = bands.bandwidth();
	const whole = entries.map(({ grade, word }) => `${grade} ${word}`);
	if (whole.every((words) => textWidth(words, style) <= width)) {
		return entries.map(({ grade }, index) => ({
			...{ key: String(grade), line: 0, anchor: 'start', style },
			lines: [whole[index] ?? ''],
			x: left(grade)
		}));
	}
	const regular: TextStyle = { ...style, weight: 'regular' };
	const smaller = smallerOf(regular, least);
	const fitting = [regular, smaller].find((tried) =>
		entries.every(({ word }) => widestPiece(word, tried) <= width)
	);
	const set = fitting ?? smaller;
	const over = (
		key: string,
		lines: readonly string[],
		line: number,
		grade: Grade,
		own: TextStyle
	) => ({ key, lines, line, x: left(grade) + width / 2, anchor: 'middle', style: own }) as const;
	const numbers = entries.map(({ grade }) =>
		over(String(grade), [String(grade)], 0, grade, { ...style, size: set.size })
	);
	const words = entries.map(({ grade, word }) => {
		const lines = wrapText(word, Math.max(width, widestPiece(word, set)), set);
		return over(`${grade} ${word}`, lines, 1, grade, set);
	});
	if (fitting !== undefined) return [...numbers, ...words];
	const ends = toTheEnds(words, width);
	return [
		...numbers,
		...(ends.every(isFreeIn) ? ends : [ends[0], ends.at(-1)].filter((end) => end !== undefined))
	];
}

/** The first and the last word at the outer edges of their steps. */
function toTheEnds(words: readonly StepHeading[], width: number): readonly StepHeading[] {
	return words.map((word, index) => {
		if (index === 0) return { ...word, x: word.x - width / 2, anchor: 'start' };
		if (index === words.length - 1) return { ...word, x: word.x + width / 2, anchor: 'end' };
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
