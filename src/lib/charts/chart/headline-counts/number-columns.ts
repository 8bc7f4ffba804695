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
	{ width, type }: Space,
	scale: number
): PlacedNumbers {
	const em = type.base * scale;
	const gap = type.base * 1.5;
	const widthOf = (columns: number) => (width - gap * (columns - 1)) / columns;
	const most = Math.max(1, Math.floor(width / (em * NARROWEST)));
	const rowsAtLeast = Math.ceil(numbers.length / most);
	const choices = [rowsAtLeast, rowsAtLeast + 1].map((rows) => {
		const columns = Math.max(1, Math.ceil(numbers.length / Math.max(1, rows)));
		const pieces = numbers.map((number) => number.pieces);
		return { columns, set: fittingNumber(pieces, widthOf(columns), numberType(type, scale)) };
	});
	const fitting = choices.find(({ set }) => set.number.size >= em * LARGE);
	const chosen = fitting ?? choices[0];
	if (chosen === undefined || (fitting === undefined && scale > 1)) return TOO_LARGE;
	const { columns, set } = chosen;
	const column = widthOf(columns);
	const air = em * 0.3;

	let y = 1;
	const rules: NumberRule[] = [];
	const texts: MarkedText[] = [];
	for (let first = 0; first < numbers.length; first += columns) {
		y += first === 0 ? 0 : em * 1.2;
		const row = numbers.slice(first, first + columns).map((number, place) => {
			const x = place * (column + gap);
			rules.push({ x, y, width: column, heavy: true });
			return numberBlock(wordsOf(number), { x, y: air, width: column }, set);
		});
		for (const block of row) texts.push(...moved(block.texts, y));
		y += Math.max(...row.map(({ height }) => height)) + air;
	}
	return { height: Math.ceil(y), rules, texts };
}
