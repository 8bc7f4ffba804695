import type { HedgeKind } from '../../domain/hedge.ts';

/** One slice of a bar's soft end. */
export interface HedgeSlice {
	readonly x: number;
	readonly width: number;
	/** 0 to 1, how much ink. */
	readonly strength: number;
}

const SLICES = 4;
/** Pixels that nobody sees: what rounding leaves where a part ends at the end of its whole. */
const NOTHING = 0.01;

/**
 * The soft end of a bar whose number is hedged: slices that fade before the end for "below", after
 * it for "above", and on both sides for "about". The solid bar stops where the slices start.
 *
 * @param end where the exact number would end, in pixels
 * @param reach length of the fade on one side, in pixels
 * @param limit where the scale ends, in pixels: there is nothing more to be had, as above 100%
 */
export function hedgeSlices(
	kind: HedgeKind | null,
	end: number,
	reach: number,
	limit: number
): { readonly solid: number; readonly slices: readonly HedgeSlice[] } {
	if (kind === null) return { solid: end, slices: [] };
	const before = kind === 'above' || kind === 'at-least' ? 0 : Math.min(reach, end);
	const after = fadesAfter(kind) ? Math.max(0, Math.min(reach, limit - end)) : 0;
	if (before + after < NOTHING) return { solid: end, slices: [] };
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

/** A soft end must not be taken for a range: it is a small share of the scale. */
const SOFT_SHARE = 0.045;

/** How far a bar fades to one side of its number, of a bar of that height on a scale of that length. */
export function softEnd(height: number, scale: number): number {
	return Math.min(height, scale * SOFT_SHARE);
}

/** Whether a number so hedged may be larger than it says. */
export function fadesAfter(kind: HedgeKind | null): boolean {
	return kind !== null && kind !== 'below' && kind !== 'at-most';
}
