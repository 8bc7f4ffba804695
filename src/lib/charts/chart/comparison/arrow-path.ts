import { path } from 'd3';

/**
 * An arrow along a line. A path and not a letter: the typeface has no arrows to the side.
 *
 * @param x its point
 * @param length of its shaft in pixels, to the right of the point; below 0, to the left
 */
export function arrowPath(x: number, y: number, length: number): string {
	const head = length * 0.4;
	const arrow = path();
	arrow.moveTo(x + length, y);
	arrow.lineTo(x, y);
	arrow.moveTo(x + head, y - head);
	arrow.lineTo(x, y);
	arrow.lineTo(x + head, y + head);
	return arrow.toString();
}
