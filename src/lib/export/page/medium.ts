import type { TypeSizes } from '../../style/space.ts';

/** What is read how: which sizes of type a page offers its drawings, and which is its least, in points. */
export interface Medium {
	/** Type of a drawing, the largest first; where even the last needs more room, the drawing is cut. */
	readonly types: readonly [TypeSizes, ...TypeSizes[]];
	/** Of the source and notes at its foot. */
	readonly note: number;
	/** No text of a drawing is smaller. */
	readonly least: number;
}

export const MEDIA = {
	/** Seen from across a room. */
	slide: {
		types: [
			{ base: 18, small: 16, least: 14 },
			{ base: 16, small: 14, least: 14 },
			{ base: 14, small: 14, least: 14 }
		],
		note: 10,
		least: 14
	},
	/** Held in the hand, or between the paragraphs of a document. */
	paper: {
		types: [
			{ base: 13, small: 11.5, least: 9 },
			{ base: 12, small: 10.5, least: 9 },
			{ base: 11, small: 10, least: 9 },
			{ base: 10, small: 9, least: 9 },
			{ base: 9, small: 9, least: 9 }
		],
		note: 9,
		least: 9
	}
} as const satisfies Record<string, Medium>;
