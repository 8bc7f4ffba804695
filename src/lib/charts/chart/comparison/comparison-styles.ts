import type { TextStyle } from '../../../style/typeface.ts';

/** Type of a comparison: names of areas, what must be read with a mark, and all else. */
export interface ComparisonStyles {
	readonly label: TextStyle;
	readonly strong: TextStyle;
	readonly quiet: TextStyle;
}
