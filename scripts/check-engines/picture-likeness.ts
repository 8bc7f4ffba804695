import type { PNG } from 'pngjs';
import type { Box } from '../../src/lib/style/hatch-path.ts';

/**
 * How far a word may stand from its place, in pixels: engines round the widths of letters, which makes 28 at
 * the end of a line of 80 letters in WebKit.
 */
const REACH = { x: 32, y: 3 };
/** Side of the blocks that a word is known by, in pixels. */
const BLOCK = 4;
/** Side of the squares whose fills are compared, in pixels. */
const SQUARE = 16;
/** Colours this near to one another, of 255 in each of red, green and blue, are the same. */
const NEAR = 8;

/**
 * Part of the squares of one fill in a picture that have another in the other, from 0 to 1. What most
 * of a square is counts, so that a letter that stands a little further along does not.
 */
export function unlikeFills(left: PNG, right: PNG): number {
	let unlike = 0;
	let filled = 0;
	for (let y = 0; y + SQUARE <= left.height; y += SQUARE) {
		for (let x = 0; x + SQUARE <= left.width; x += SQUARE) {
			const fill = mostlyIn(left, x, y);
			if (fill.share < 1) continue;
			filled += 1;
			const other = mostlyIn(right, x, y).colour;
			if (fill.colour.some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > NEAR)) {
				unlike += 1;
			}
		}
	}
	return filled === 0 ? 0 : unlike / filled;
}

/** The colour that most pixels of a square have, and their share of it. */
function mostlyIn({ data, width }: PNG, left: number, top: number) {
	const counts = new Map<number, number>();
	for (let y = top; y < top + SQUARE; y += 1) {
		for (let x = left; x < left + SQUARE; x += 1) {
			const at = (y * width + x) * 4;
			const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
	}
	let [most, count] = [0, 0];
	for (const [colour, times] of counts) if (times > count) [most, count] = [colour, times];
	return { colour: [most >> 16, (most >> 8) & 255, most & 255], share: count / SQUARE ** 2 };
}

/**
 * How much a word looks the same in two pictures, best place within reach: the correlation of their
 * shades of grey, 1 for the same, near 0 for another word or none.
 *
 * @param box where the word stands in the first picture, in its pixels
 */
export function wordLikeness(left: PNG, right: PNG, box: Box): number {
	const word = greys(left, box, 0, 0);
	let best = -1;
	for (let dy = -REACH.y; dy <= REACH.y; dy += 1) {
		for (let dx = -REACH.x; dx <= REACH.x; dx += 1) {
			best = Math.max(best, correlation(word, greys(right, box, dx, dy)));
		}
	}
	return best;
}

/** The shades of small blocks: engines do not agree on where in a word a letter stands to the pixel. */
function greys({ data, width }: PNG, box: Box, dx: number, dy: number): Float64Array {
	const [left, top] = [Math.round(box.x) + dx, Math.round(box.y) + dy];
	const [across, down] = [Math.ceil(box.width / BLOCK), Math.ceil(box.height / BLOCK)];
	const found = new Float64Array(across * down);
	for (let y = 0; y < down * BLOCK; y += 1) {
		for (let x = 0; x < across * BLOCK; x += 1) {
			const at = ((top + y) * width + left + x) * 4;
			const shade = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
			const block = Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK);
			found[block] = (found[block] ?? 0) + shade;
		}
	}
	return found;
}

/** Pearson's coefficient; 0 where either is of one shade. */
function correlation(left: Float64Array, right: Float64Array): number {
	const [meanLeft, meanRight] = [mean(left), mean(right)];
	let both = 0;
	let one = 0;
	let other = 0;
	left.forEach((value, index) => {
		const [a, b] = [value - meanLeft, (right[index] ?? 0) - meanRight];
		both += a * b;
		one += a * a;
		other += b * b;
	});
	return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other);
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
