import { Unreadable } from '../unreadable.ts';

/** Stands in the place of a number that is too large for it, and is written elsewhere. */
export const ELSEWHERE = 0xffffffff;

/** Of the field behind a name that holds such numbers. */
const FIELD = 1;

/**
 * The numbers of a part in their order, each from the field behind its name where it stands elsewhere.
 * Some programs write all of them there, however small they are.
 *
 * @param from where those fields begin, and `to` where they end
 */
export function largeNumbers(
	view: DataView,
	numbers: readonly number[],
	from: number,
	to: number
): readonly number[] {
	if (!numbers.includes(ELSEWHERE)) return numbers;
	let at = fieldIn(view, from, to);
	return numbers.map((number) => {
		if (number !== ELSEWHERE) return number;
		at += 8;
		if (at > to) throw new Unreadable('damaged-workbook');
		return largeNumber(view, at - 8);
	});
}

/** A number of eight bytes. */
export function largeNumber(view: DataView, at: number): number {
	return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Where what the field holds begins. */
function fieldIn(view: DataView, from: number, to: number): number {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) === FIELD) return at + 4;
	}
	throw new Unreadable('damaged-workbook');
}
