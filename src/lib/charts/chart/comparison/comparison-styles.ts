import type { Space } from '../../../style/space.ts';
import type { TextStyle } from '../../../style/typeface.ts';

/** Type of a comparison: names of areas, what must be read with a mark, and all else. */
export interface ComparisonStyles {
	readonly label: TextStyle;
	readonly strong: TextStyle;
	readonly quiet: TextStyle;
}

export function comparisonStyles({ type: { base, small } }: Space): ComparisonStyles {
	return {
		label: { size: base, weight: 'regular' },
		strong: { size: small, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' }
	};
}
