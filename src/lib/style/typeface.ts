/** The site's typeface, then those that stand in for it in programs that lack it. */
export const FONT_FAMILY =
	"'Source Sans 3', 'Source Sans Pro', Arial, 'Liberation Sans', Helvetica, sans-serif";

/**
 * The typeface of a picture that leaves the page. LibreOffice reads no font from a file and no name
 * but the first, so the first is one that every computer has or replaces at the same width, and that
 * the text is measured for. Browsers draw the font inside the file, which has a name of its own.
 */
export const PICTURE_FONT = 'Arial';
export const PICTURE_FONT_FAMILY = `${PICTURE_FONT}, 'Liberation Sans', Helvetica, sans-serif`;

/**
 * The font inside a picture, by a name that no page has: a picture that somebody puts into the markup
 * of a page must not change how that page's own text is drawn.
 */
export const EMBEDDED_FONT = 'Fourpoint Picture';

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
