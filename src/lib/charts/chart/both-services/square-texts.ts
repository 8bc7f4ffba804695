import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import { QUIET } from '../../../style/palette.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import type { BothServicesView, Square } from '../../../view/chart/both-services/both-services.ts';
import { digits } from '../../../view/words/number-words.ts';
import type { SquareStyles } from './square-styles.ts';

/** The count, and whose square it is where there is room to say so. */
export function countTexts(
	{ councils }: Square,
	{ x, y, width }: Box,
	inset: number,
	{ count, none, own }: SquareStyles
): readonly MarkedText[] {
	const baseline = y + inset + firstBaseline(count.size, 1.1);
	if (councils.length === 0) {
		return [{ lines: ['none'], x: x + inset, y: baseline, style: none, fill: QUIET }];
	}
	const number = digits(councils.length);
	const mine = councils.find((each) => each.own);
	const left = textWidth(number, count) + count.size * 0.5;
	const texts = [{ lines: [number], x: x + inset, y: baseline, style: count }];
	if (mine === undefined || textWidth(mine.name, own) + left > width - 2 * inset) return texts;
	const end = { lines: [mine.name], x: x + width - inset, y: baseline, style: own };
	return [...texts, { ...end, anchor: 'end' as const }];
}

/** How many stand in each row, in each column, and in all. */
export function totalTexts(
	{ squares }: BothServicesView,
	{ total, em }: SquareStyles,
	{ left, top, side, gap }: Readonly<Record<'left' | 'top' | 'side' | 'gap', number>>
): readonly MarkedText[] {
	const counts = squares.map((row) => row.map(({ councils }) => councils.length));
	const right = left + 4 * (side + gap) + em * 0.2;
	const below = top + 4 * (side + gap) + em * 1.05;
	const rows = counts.map((row, at) => ({
		lines: [digits(sum(row))],
		x: right,
		y: top + at * (side + gap) + side / 2 + belowMiddle(total.size),
		style: total,
		fill: QUIET
	}));
	const columns = squares.map((_, at) => ({
		lines: [digits(sum(counts.map((row) => row[at] ?? 0)))],
		x: left + at * (side + gap) + side / 2,
		y: below,
		style: total,
		fill: QUIET,
		anchor: 'middle' as const
	}));
	const all = { lines: [digits(sum(counts.flat()))], x: right, y: below, style: total };
	return [...rows, ...columns, all];
}

/** How many councils stand in a square. */
export function pairCount({ squares }: BothServicesView): number {
	return sum(squares.flat().map(({ councils }) => councils.length));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
