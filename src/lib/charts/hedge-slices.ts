import type { HedgeKind } from '../domain/hedge.ts';

/** One slice of a bar's soft end. */
export interface HedgeSlice {
	readonly x: number;
	readonly width: number;
	/** 0 to 1, how much ink. */
	readonly strength: number;
}

const SLICES = 4;

/**
 * The soft end of a bar whose number is hedged: slices that fade before the end for "below", after
 * it for "above", and on both sides for "about". The solid bar stops where the slices start.
 *
 * @param end where the exact number would end, in pixels
 * @param reach length of the fade on one side, in pixels
 */
export function hedgeSlices(
	kind: HedgeKind | null,
	end: number,
	reach: number
): { readonly solid: number; readonly slices: readonly HedgeSlice[] } {
	if (kind === null) return { solid: end, slices: [] };
	const before = kind === 'above' || kind === 'at-least' ? 0 : Math.min(reach, end);
	const after = kind === 'below' || kind === 'at-most' ? 0 : reach;
	const solid = end - before;
	const width = (before + after) / SLICES;
	return {
		solid,
		slices: Array.from({ length: SLICES }, (_, index) => ({
			x: solid + index * width,
			width,
			strength: 1 - (index + 1) / (SLICES + 1)
		}))
	};
}
