import type { Sheet } from './sheet.ts';

/** Past this many pixels browsers return an empty picture without an error (16,384 a side, 268 million in all). */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 268_435_456;

/** Why a picture of this size cannot be made, in words; `null` when it can. */
export function pngRefusal(
	{ width, height }: Pick<Sheet, 'width' | 'height'>,
	scale: number
): string | null {
	const [across, down] = [width * scale, height * scale];
	if (across <= LONGEST_SIDE && down <= LONGEST_SIDE && across * down <= MOST_PIXELS) return null;
	return `A picture of ${across} by ${down} pixels is too large to be made. Choose a smaller size, or SVG, which has no limit.`;
}

/**
 * Paints a sheet as a PNG.
 *
 * @param svg the sheet's SVG with its fonts inside
 * @param scale pixels of the picture for each pixel of the sheet: 1, 2 or 4
 * @throws {Error} in words a reader can be shown, when the browser cannot make the picture
 */
export async function pngOf(
	svg: string,
	size: Pick<Sheet, 'width' | 'height'>,
	scale: number
): Promise<Blob> {
	const refusal = pngRefusal(size, scale);
	if (refusal !== null) throw new Error(refusal);
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = new OffscreenCanvas(size.width * scale, size.height * scale);
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('This browser cannot paint pictures. Choose SVG.');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await canvas.convertToBlob({ type: 'image/png' });
	} finally {
		URL.revokeObjectURL(url);
	}
}
