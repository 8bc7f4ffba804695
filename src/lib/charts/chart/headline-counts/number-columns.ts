import type { Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { BigNumber } from '../../../view/chart/headline-counts/big-number.ts';
import { fittingNumber, numberBlock, numberType } from '../../numbers/number-block.ts';
import { wordsOf } from '../../numbers/number-words.ts';
import { moved } from '../../text/stack-text.ts';
import type { NumberRule, PlacedNumbers } from './placed-numbers.ts';

/** A column is at least as wide as this, in ems of its words. */
const NARROWEST = 8.4;

/** So many times as large as its words a number is still large. */
const LARGE = 2.4;
/** What no space holds: words that grow must not grow past their numbers. */
const TOO_LARGE: PlacedNumbers = { height: Infinity, rules: [], texts: [] };

/** Large numbers in columns, in as few rows as leave each number large and as even as they can be. */
export function numberColumns(
	numbers: readonly BigNumber[],
	{ width, type, dense }: Space,
	scale: number
): PlacedNumbers {
	const em = type.base * scale;
	const gap = type.base * (dense ? 1 : 1.5);
	const widthOf = (columns: number) => (width - gap * (columns - 1)) / columns;
	const most = Math.max(1, Math.floor(width / (em * NARROWEST)));
	const rowsAtLeast = Math.ceil(numbers.length / most);
	const choices = [rowsAtLeast, rowsAtLeast + 1].map((rows) => {
		const columns = Math.max(1, Math.ceil(numbers.length / Math.max(1, rows)));
		const widths =
			dense && rows === 1
				? sharedOut(numbers, width - gap * (columns - 1))
				: numbers.map(() => widthOf(columns));
		const pieces = numbers.map((number) => number.pieces);
		const set = fittingNumber(pieces, Math.min(...widths), numberType(type, scale));
		return { columns, widths, set };
	});
	const fitting = choices.find(({ set }) => set.number.size >= em * LARGE);
	const chosen = fitting ?? choices[0];
	if (chosen === undefined || (fitting === undefined && scale > 1)) return TOO_LARGE;
	const { columns, widths, set } = chosen;
	const air = em * 0.3;

	let y = 1;
	const rules: NumberRule[] = [];
	const texts: MarkedText[] = [];
	for (let first = 0; first < numbers.length; first += columns) {
		y += first === 0 ? 0 : em * 1.2;
		let x = 0;
		const row = numbers.slice(first, first + columns).map((number, place) => {
			const column = { x, width: widths[first + place] ?? widthOf(columns) };
			x += column.width + gap;
			rules.push({ ...column, y, heavy: true });
			return numberBlock(wordsOf(number), { ...column, y: air }, set);
		});
		for (const block of row) texts.push(...moved(block.texts, y));
		y += Math.max(...row.map(({ height }) => height)) + air;
	}
	return { height: Math.ceil(y), rules, texts };
}

/** How much of its width every column gets, whatever stands in it. */
const EQUAL = 0.6;

/** Widths of columns in one row: the longer what a number counts, the wider, so that the row is lower. */
function sharedOut(numbers: readonly BigNumber[], width: number): readonly number[] {
	const lengths = numbers.map(({ label }) => Math.sqrt(label.length));
	const sum = lengths.reduce((total, length) => total + length, 0);
	const equal = EQUAL / numbers.length;
	return lengths.map((length) => width * (equal + ((1 - EQUAL) * length) / sum));
}
