import type { Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { BigNumber } from '../../../view/chart/headline-counts/big-number.ts';
import { fittingNumber, numberBlock, numberType } from '../../numbers/number-block.ts';
import { wordsOf } from '../../numbers/number-words.ts';
import { moved } from '../../text/stack-text.ts';
import type { NumberRule, PlacedNumbers } from './placed-numbers.ts';

/** A column is at least as wide as this, in ems of its words. */
const NARROWEST = 8.4;

/** So many times as large as its words a number is still large; words that grow more are too large. */
const LARGE = 2.4;
const TOO_LARGE: PlacedNumbers = { height: Infinity, rules: [], texts: [] };

/** Large numbers in columns, in as few rows as there must be and as even as they can be. */
export function numberColumns(
	numbers: readonly BigNumber[],
	{ width, type, dense }: Space,
	scale: number
): PlacedNumbers {
	const em = type.base * scale;
	const most = Math.max(1, Math.floor(width / (em * NARROWEST)));
	const rowCount = Math.ceil(numbers.length / most);
	const columns = Math.max(1, Math.ceil(numbers.length / Math.max(1, rowCount)));
	const gap = type.base * (dense ? 1 : 1.5);
	const room = width - gap * (columns - 1);
	const widths =
		dense && rowCount === 1 ? sharedOut(numbers, room) : numbers.map(() => room / columns);
	const set = fittingNumber(
		numbers.map(({ pieces }) => pieces),
		Math.min(...widths),
		numberType(type, scale)
	);
	const air = em * 0.3;
	if (scale > 1 && set.number.size < em * LARGE) return TOO_LARGE;

	let y = 1;
	const rules: NumberRule[] = [];
	const texts: MarkedText[] = [];
	for (let first = 0; first < numbers.length; first += columns) {
		y += first === 0 ? 0 : em * 1.2;
		let x = 0;
		const row = numbers.slice(first, first + columns).map((number, place) => {
			const column = { x, width: widths[first + place] ?? room / columns };
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
