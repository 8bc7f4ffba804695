/** The site's typeface, then those that stand in for it in programs that lack it. */
export const FONT_FAMILY =
	"'Source Sans 3', 'Source Sans Pro', Arial, 'Liberation Sans', Helvetica, sans-serif";

/** The two weights in use, and their number in SVG and CSS. */
export const WEIGHTS = { regular: 400, semibold: 600 } as const;

export type Weight = keyof typeof WEIGHTS;

/** How a piece of text is set. */
export interface TextStyle {
	/** Pixels of the em square. */
	readonly size: number;
	readonly weight: Weight;
}

/** Distance from one baseline to the next, as a multiple of the size. */
export const LINE_SPACING = 1.25;
