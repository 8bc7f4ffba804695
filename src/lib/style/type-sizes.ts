/** Type sizes of a drawing, in its own pixels. */
export interface TypeSizes {
	readonly base: number;
	readonly small: number;
}

/** Drawings from this width on are made for slides and read from further away: their type is larger. */
export const LARGER_FROM = 1000;

export function typeSizes(width: number): TypeSizes {
	return width >= LARGER_FROM ? { base: 20, small: 17 } : { base: 16, small: 14 };
}

/** Below this width labels stand above marks instead of beside them. */
export const NARROW = 520;
