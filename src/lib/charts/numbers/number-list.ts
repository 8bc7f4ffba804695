import { QUIET } from '../../style/palette.ts';
import type { Space } from '../../style/space.ts';
import type { MarkedText } from '../../style/text-markup.ts';
import { textWidth } from '../../style/text-width.ts';
import type { TextStyle } from '../../style/typeface.ts';
import type { BigNumber } from '../../view/chart/headline-counts/big-number.ts';
import { inSentence } from '../../view/words/sentence.ts';
import { moved, stackText, type StackedText } from '../text/stack-text.ts';
import { saidOf } from './number-words.ts';

/** Where the rows of a list of numbers stand. */
export interface NumberList {
	readonly height: number;
	/** The lines over the rows, and under the last. */
	readonly rules: readonly number[];
	readonly texts: readonly MarkedText[];
}

/** The height of a row at most, in ems. */
const TALLEST = 4.5;
/** Room for what is said of a number beside what it counts, in ems. */
const BESIDE_FROM = 28;

/**
 * A row for each number: the number, what it counts, and what is said of it.
 *
 * @param scale how many times as large as usual the type is
 */
export function numberList(
	rows: readonly BigNumber[],
	{ width, height, type }: Pick<Space, 'width' | 'height' | 'type'>,
	scale: number
): NumberList {
	if (rows.length === 0) return { height: 0, rules: [], texts: [] };
	const base = type.base * scale;
	const number: TextStyle = { size: base * 1.25, weight: 'semibold' };
	const label: TextStyle = { size: base, weight: 'regular' };
	const quiet: TextStyle = { size: Math.max(type.small, base * 0.875), weight: 'regular' };
	const widest = Math.max(...rows.map(({ words }) => textWidth(words, number)));
	const first = Math.min(Math.ceil(widest), width * 0.32) + base;
	const beside = width - first > base * BESIDE_FROM && rows.some((row) => saidOf(row).length > 0);
	const last = beside ? width * 0.3 : 0;

	const placed = rows.map((row) => {
		const said = saidOf(row).map((text): StackedText => ({ text, style: quiet, fill: QUIET }));
		const name = { text: inSentence(row.label), style: label };
		const columns = [
			stackText([{ text: row.words, style: number }], { x: 0, y: 0, width: first - base }),
			stackText(beside ? [name] : [name, ...said], {
				x: first,
				y: 0,
				width: width - first - (beside ? last + base : 0)
			}),
			stackText(beside ? said : [], { x: width - last, y: 0, width: last })
		];
		return { columns, height: Math.max(...columns.map((column) => column.height)) + base * 0.7 };
	});
	const needed = placed.reduce((sum, row) => sum + row.height, 1);
	const spare = height === null ? 0 : Math.max(0, (height - needed) / rows.length);

	let y = 0.5;
	const rules: number[] = [y];
	const texts: MarkedText[] = [];
	for (const row of placed) {
		const tall = Math.max(row.height, Math.min(row.height + spare, base * TALLEST));
		for (const column of row.columns) {
			texts.push(...moved(column.texts, y + (tall - column.height) / 2));
		}
		y += tall;
		rules.push(y);
	}
	return { height: Math.ceil(y + 0.5), rules, texts };
}
