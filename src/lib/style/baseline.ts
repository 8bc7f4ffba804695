import { LINE_SPACING } from './typeface.ts';

/**
 * From the top of the first line of a text to its baseline, in the unit of the size. The letters
 * stand in the middle of their line, as a browser and a presentation set them.
 *
 * @param spacing from one baseline to the next, as a multiple of the size
 */
export function firstBaseline(size: number, spacing = LINE_SPACING): number {
	return size * (spacing / 2 + 0.345);
}

/** From the middle of capitals and digits down to their baseline. */
export function belowMiddle(size: number): number {
	return size * 0.35;
}
