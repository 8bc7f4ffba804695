import { path } from 'd3';

/** A box in the pixels of a drawing. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Diagonal lines across a box, cut off at its edges. A path and not a pattern: patterns need an
 * id that is unique on the page, and some viewers do not draw them.
 */
export function hatchPath({ x, y, width, height }: Box, step = 8): string {
	const lines = path();
	for (let along = step; along < width + height; along += step) {
		const startX = Math.max(0, along - height);
		const endX = Math.min(along, width);
		lines.moveTo(x + startX, y + along - startX);
		lines.lineTo(x + endX, y + along - endX);
	}
	return lines.toString();
}
