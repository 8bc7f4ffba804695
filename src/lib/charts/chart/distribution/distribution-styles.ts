import type { Space } from '../../../style/space.ts';
import type { TextStyle } from '../../../style/typeface.ts';

/** How the words of a distribution are set, and the size that all lengths go by. */
export interface DistributionStyles {
	readonly em: number;
	readonly name: TextStyle;
	readonly number: TextStyle;
	readonly quiet: TextStyle;
	readonly own: TextStyle;
}

/** @param scale how many times as large as the type of the space */
export function stylesFor({ type }: Space, scale: number): DistributionStyles {
	const em = type.base * scale;
	const small = Math.max(type.small, em * 0.875);
	return {
		em,
		name: { size: em, weight: 'semibold' },
		number: { size: em, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' },
		own: { size: small, weight: 'semibold' }
	};
}
