/** A page in shades of grey: a byte for each pixel, 0 is black. */
export interface GreyPage {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** A pixel this dark or darker is drawn on. */
const INK = 200;

/**
 * Reads a binary PGM file, the plainest format that pdftoppm writes.
 *
 * @throws {Error} for any other file
 */
export function greyPage(file: Uint8Array): GreyPage {
	const head = new TextDecoder('latin1').decode(file.subarray(0, 64));
	const [start = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head) ?? [];
	if (start === '') throw new Error('This is no picture in shades of grey.');
	return { width: Number(width), height: Number(height), pixels: file.subarray(start.length) };
}

interface Region {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Pixels drawn on within a region, right and bottom excluded. */
export function inkIn({ width, pixels }: GreyPage, { left, top, right, bottom }: Region): number {
	let count = 0;
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			if ((pixels[y * width + x] ?? 255) <= INK) count += 1;
		}
	}
	return count;
}

/** A page is looked at in so many squares. */
const GRID = { across: 32, down: 18 } as const;
/** The lightest shade that is still seen on paper. */
const SEEN = 248;

/** Share of the squares below a height in which nothing can be seen. */
export function emptyShare({ width, height, pixels }: GreyPage, below: number): number {
	const side = { x: width / GRID.across, y: height / GRID.down };
	let [empty, all] = [0, 0];
	for (let row = Math.ceil(below / side.y); row < GRID.down; row++) {
		for (let column = 0; column < GRID.across; column++) {
			all += 1;
			const [left, right] = [column, column + 1].map((edge) => Math.round(edge * side.x));
			const [top, bottom] = [row, row + 1].map((edge) => Math.round(edge * side.y));
			let isEmpty = true;
			for (let y = top ?? 0; y < (bottom ?? 0) && isEmpty; y++) {
				isEmpty = pixels
					.subarray(y * width + (left ?? 0), y * width + (right ?? 0))
					.every((shade) => shade > SEEN);
			}
			if (isEmpty) empty += 1;
		}
	}
	return all === 0 ? 0 : empty / all;
}
