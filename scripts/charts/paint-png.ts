import { Resvg } from '@resvg/resvg-js';
import { loadTypeface } from '../../src/lib/export/fonts/typeface.ts';
import { outlinedSvg } from '../../src/lib/export/svg/outlined-svg.ts';
import { fontFromDisk } from './font-from-disk.ts';

/** A picture with its text as shapes, in the typeface that the site has. */
export async function outlined(svg: string): Promise<string> {
	return outlinedSvg(svg, await loadTypeface(svg, fontFromDisk));
}

/**
 * Paints a picture. Its text is turned into shapes before, so that it is set as the site sets it
 * and no font of this computer has a say.
 *
 * @param scale pixels of the PNG for each of the picture
 */
export async function paintPng(svg: string, scale: number): Promise<Uint8Array> {
	const painter = new Resvg(await outlined(svg), {
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false }
	});
	return painter.render().asPng();
}
