import type { Sheet } from './page/sheet.ts';

/** Past this many pixels browsers return an empty picture without an error (16,384 a side, 268 million in all). */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 268_435_456;

/** Kinds of picture that browsers write. */
export type PictureType = 'image/png' | 'image/webp';

/** Why a picture of this size cannot be made, in words; `null` when it can. */
export function pngRefusal(
	{ width, height }: Pick<Sheet, 'width' | 'height'>,
	scale: number
): string | null {
	const [across, down] = [width * scale, height * scale];
	if (across <= LONGEST_SIDE && down <= LONGEST_SIDE && across * down <= MOST_PIXELS) return null;
	return `A picture of ${across} by ${down} pixels is too large to be made. Choose a smaller size, or SVG, which has no limit.`;
}

/** Past this many pixels, 4,096 by 4,096, phones paint and open no picture. */
const MOST_ON_PHONES = 16_777_216;

/** What to say of a picture that phones refuse, in words; `null`: nothing. */
export function phonesRefuse(
	{ width, height }: Pick<Sheet, 'width' | 'height'>,
	scale: number
): string | null {
	const pixels = width * scale * height * scale;
	if (pixels <= MOST_ON_PHONES) return null;
	return `The picture has ${(pixels / 1e6).toFixed(1)} million pixels. Phones open no more than 16.7 million: choose a smaller size for them.`;
}

/**
 * Paints a sheet as a picture, a PNG where nothing else is asked for.
 *
 * @param svg the sheet's SVG with its fonts inside
 * @param scale pixels of the picture for each pixel of the sheet: 1, 2 or 4
 * @throws {Error} in words a reader can be shown, when the browser cannot make the picture
 */
export async function pngOf(
	svg: string,
	size: Pick<Sheet, 'width' | 'height'>,
	scale: number,
	type: PictureType = 'image/png'
): Promise<Blob> {
	const refusal = pngRefusal(size, scale);
	if (refusal !== null) throw new Error(refusal);
	const url = URL.createObjectURL(new Blob([enlarged(svg, scale)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const picture = await painted(image, size.width * scale, size.height * scale, type);
		// A browser that cannot write a type writes PNG and says nothing.
		if (picture?.type !== type) {
			throw new Error(
				type === 'image/png'
					? (phonesRefuse(size, scale) ?? 'This browser cannot paint pictures. Choose SVG.')
					: 'This browser cannot write WebP. Choose PNG.'
			);
		}
		return picture;
	} finally {
		URL.revokeObjectURL(url);
	}
}

/**
 * The SVG in the size it is painted at. Some browsers place letters by whole pixels of the SVG's own
 * size, and enlarge the gaps between them along with the picture.
 */
function enlarged(svg: string, scale: number): string {
	return svg.replace(
		/ width="([\d.]+)" height="([\d.]+)"/,
		(_size, width: string, height: string) =>
			` width="${Number(width) * scale}" height="${Number(height) * scale}"`
	);
}

/** Off the page where the browser can, else on a canvas that is never shown. */
async function painted(
	image: HTMLImageElement,
	width: number,
	height: number,
	type: PictureType
): Promise<Blob | null> {
	if (typeof OffscreenCanvas !== 'undefined') {
		const canvas = new OffscreenCanvas(width, height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0, width, height);
		return context && canvas.convertToBlob({ type });
	}
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
	return new Promise((resolve) => canvas.toBlob(resolve, type));
}
