import { Resvg } from '@resvg/resvg-js';

/** The pixels of an SVG as the command line paints it: four bytes each. */
export function pixelsOf(svg: string, fontFiles: readonly string[] = []) {
	const font = { loadSystemFonts: false, fontFiles: [...fontFiles] };
	return new Resvg(svg, { font }).render();
}

/** How many pixels are darker than the middle. */
export function darkPixels(svg: string, fontFiles: readonly string[] = []): number {
	const { pixels } = pixelsOf(svg, fontFiles);
	let dark = 0;
	for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
	return dark;
}

/** The columns that hold dark pixels, from left to right. */
export function darkColumns(svg: string): readonly number[] {
	const { pixels, width } = pixelsOf(svg);
	const columns = new Set<number>();
	for (let at = 0; at < pixels.length; at += 4) {
		if ((pixels[at] ?? 255) < 128) columns.add((at / 4) % width);
	}
	return [...columns].sort((left, right) => left - right);
}
