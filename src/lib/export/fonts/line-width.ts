import type { Run } from './typeface.ts';

/** Width of the runs of a line in pixels, kerning included. */
export function lineWidth(runs: readonly Run[], size: number): number {
	return runs.reduce((sum, { font: { shaper }, text }) => {
		return sum + (shaper.layout(text, []).advanceWidth * size) / shaper.unitsPerEm;
	}, 0);
}

/** Where a line of that width starts, when `x` is its left, middle or right. */
export function lineStart(x: number, width: number, anchor: 'start' | 'middle' | 'end'): number {
	return x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
}
