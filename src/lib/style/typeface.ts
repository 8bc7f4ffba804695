/** The site's typeface, then those that stand in for it in programs that lack it. */
export const FONT_FAMILY =
	"'Source Sans 3', 'Source Sans Pro', Arial, 'Liberation Sans', Helvetica, sans-serif";

/**
 * The typeface of a picture that leaves the page. Browsers draw the font inside the file, which goes
 * by this name there. LibreOffice reads no font from a file and no name but the first, so the first
 * is one that every computer has or replaces at the same width, and that the text is measured for.
 */
export const PICTURE_FONT = 'Arial';
export const PICTURE_FONT_FAMILY = `${PICTURE_FONT}, 'Liberation Sans', Helvetica, sans-serif`;

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
