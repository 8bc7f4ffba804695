/** Type sizes of a drawing, in its own pixels. */
export interface TypeSizes {
	readonly base: number;
	readonly small: number;
}

/** Wide drawings are made for slides and are read from further away. */
export function typeSizes(width: number): TypeSizes {
	return width >= 1000 ? { base: 20, small: 17 } : { base: 16, small: 14 };
}

/** Below this width labels stand above marks instead of beside them. */
export const NARROW = 520;
