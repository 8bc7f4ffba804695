import type { Space } from '../../../style/space.ts';
import type { TextStyle } from '../../../style/typeface.ts';

/** How the words of the squares are set, and the size that all lengths go by. */
export interface SquareStyles {
	readonly em: number;
	readonly axis: TextStyle;
	readonly number: TextStyle;
	readonly word: TextStyle;
	readonly count: TextStyle;
	readonly none: TextStyle;
	readonly own: TextStyle;
	readonly total: TextStyle;
	readonly key: TextStyle;
	readonly bigNumber: TextStyle;
	readonly names: TextStyle;
}

/** Where height is given, the squares are worth more than large type: so many ems of it there shall be. */
const ROWS_OF_TYPE = 26;

export function stylesFor({ height, type }: Space): SquareStyles {
	const base =
		height === null ? type.base : Math.max(type.least, Math.min(type.base, height / ROWS_OF_TYPE));
	const small = Math.min(type.small, base);
	return {
		em: base,
		axis: { size: base, weight: 'semibold' },
		number: { size: base, weight: 'semibold' },
		word: { size: base, weight: 'regular' },
		count: { size: base * 1.3, weight: 'semibold' },
		none: { size: small, weight: 'regular' },
		own: { size: small, weight: 'semibold' },
		total: { size: base, weight: 'regular' },
		key: { size: base, weight: 'regular' },
		bigNumber: { size: base * 1.5, weight: 'semibold' },
		names: { size: small, weight: 'regular' }
	};
}
