import type { PercentRow } from '../../../view/chart/percentages/percent-row.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { moved, stackText, type TextStack } from '../../text/stack-text.ts';
import type { PercentColumns, PercentType } from './percentage-columns.ts';

/** A percentage with the room that its words need. */
export interface SetRow {
	readonly key: string;
	readonly name: TextStack;
	readonly amount: TextStack;
	/** Of bar and number together. */
	readonly line: number;
	/** Of all that stands in it, and with air around it. */
	readonly inner: number;
	readonly height: number;
}

/** The usual height of a bar, in ems. */
export const BAR = 1.2;
/** Between a name and the bar under it, in ems. */
const UNDER = 0.3;

export function setRow(row: PercentRow, columns: PercentColumns, type: PercentType): SetRow {
	const em = type.label.size;
	const { narrow, nameWidth, barX, wordsX, wordsWidth, rowWidth } = columns;
	const name = stackText([{ text: row.label, style: type.label }], {
		x: 0,
		y: 0,
		width: nameWidth
	});
	// Where there is no number there is no bar either, and its reason has the whole of the line.
	const place =
		row.percent === null
			? { x: barX, y: 0, width: rowWidth - barX }
			: { x: wordsX, y: 0, width: wordsWidth };
	const amount = stackText([{ text: row.words, style: type.words }], place);
	const line = Math.max(em * BAR, amount.height);
	const inner = narrow ? name.height + em * UNDER + line : Math.max(name.height, line);
	return { key: row.key, name, amount, line, inner, height: inner + em };
}

/** The words of a row that is as high as is said, and the middle of its bar. */
export function placeRow(
	{ name, amount, line, inner }: SetRow,
	{ narrow }: PercentColumns,
	y: number,
	height: number,
	em: number
): { readonly texts: readonly MarkedText[]; readonly middle: number } {
	const top = y + (height - inner) / 2;
	const middle = narrow ? top + name.height + em * UNDER + line / 2 : y + height / 2;
	return {
		middle,
		texts: [
			...moved(name.texts, narrow ? top : middle - name.height / 2),
			...moved(amount.texts, middle - amount.height / 2)
		]
	};
}
