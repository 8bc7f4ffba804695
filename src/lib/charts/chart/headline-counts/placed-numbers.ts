import type { MarkedText } from '../../../style/text-markup.ts';

/** A line over a number, or over a row of the list under the numbers. */
export interface NumberRule {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Whether it stands over a large number. */
	readonly heavy: boolean;
}

/** Where large numbers stand. */
export interface PlacedNumbers {
	readonly height: number;
	readonly rules: readonly NumberRule[];
	readonly texts: readonly MarkedText[];
}
