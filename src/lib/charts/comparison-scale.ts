import type { ScalePoint } from 'd3';
import type { Grade } from '../domain/grade.ts';
import { textWidth } from '../look/text-width.ts';
import type { TextStyle } from '../look/typeface.ts';
import { wrapText } from '../look/wrap-text.ts';
import type { ComparisonView } from '../view/comparison.ts';
import type { GradeKeyEntry } from '../view/grade-key.ts';
import type { PlacedText } from './placed-text.ts';

/** A service's mark and name; `x` and `y` are the centre of the mark. */
export interface LegendItem {
	readonly letter: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** Number and word of a grade over its step of the scale. */
export interface StepHeading extends PlacedText {
	readonly key: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Sets the two marks in a line, or one under the other where the sheet is too narrow. */
export function placeLegend(
	{ services }: ComparisonView,
	width: number,
	radius: number,
	style: TextStyle
) {
	let x = 0;
	let y = radius;
	const items = services.map(({ letter, name }): LegendItem => {
		const needed = radius * 2.5 + textWidth(name, style);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += radius * 2.4;
		}
		const item = { letter, name, x: x + radius, y };
		x += needed + style.size * 1.8;
		return item;
	});
	return { items, bottom: y + radius };
}

/** Number and word over each step; where the words do not fit, over the two ends only. */
export function stepHeadings(
	entries: readonly GradeKeyEntry[],
	step: number,
	x: ScalePoint<Grade>,
	style: TextStyle
): readonly Omit<StepHeading, 'baseline'>[] {
	const fits = entries.every(({ word }) =>
		word.split(' ').every((part) => textWidth(part, style) <= step - 4)
	);
	return entries.flatMap(({ grade, word }, index): Omit<StepHeading, 'baseline'>[] => {
		const key = String(grade);
		const centre = x(grade) ?? 0;
		if (fits) {
			return [
				{ key, lines: [key, ...wrapText(word, step - 4, style)], x: centre, anchor: 'middle' }
			];
		}
		const ends = { key, lines: [`${key} ${word}`] };
		if (index === 0) return [{ ...ends, x: centre - step / 2, anchor: 'start' }];
		return index === entries.length - 1 ? [{ ...ends, x: centre + step / 2, anchor: 'end' }] : [];
	});
}
