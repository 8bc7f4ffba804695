import type { TypeSizes } from '../../../style/space.ts';
import type { TextStyle } from '../../../style/typeface.ts';

/** Type of a timeline. */
export interface TimelineStyles {
	/** Names of areas. */
	readonly label: TextStyle;
	/** The code of a framework over its inspection. */
	readonly heading: TextStyle;
	/** Number and word in a cell. */
	readonly number: TextStyle;
	readonly word: TextStyle;
	/** A change, and what stands under a step. */
	readonly strong: TextStyle;
	/** Dates. */
	readonly plain: TextStyle;
	/** All else; set as plain text, and quiet by its colour. */
	readonly quiet: TextStyle;
}

/** @param cell size of what stands in cells */
export function timelineStyles({ base, small }: TypeSizes, cell: number): TimelineStyles {
	return {
		label: { size: base, weight: 'semibold' },
		heading: { size: Math.round(base * 1.1), weight: 'semibold' },
		number: { size: cell, weight: 'semibold' },
		word: { size: cell, weight: 'regular' },
		strong: { size: small, weight: 'semibold' },
		plain: { size: small, weight: 'regular' },
		quiet: { size: small, weight: 'regular' }
	};
}
