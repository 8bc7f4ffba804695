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
	let lines = '';
	for (let along = step; along < width + height; along += step) {
		const startX = Math.max(0, along - height);
		const endX = Math.min(along, width);
		lines += `M${x + startX},${y + along - startX}L${x + endX},${y + along - endX}`;
	}
	return lines;
}
