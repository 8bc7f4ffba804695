import { Resvg } from '@resvg/resvg-js';
import { fontFromDisk } from './font-from-disk.ts';
import { outlined } from './outlined.ts';

/**
 * Paints a picture in Node. Its text is turned into shapes before, so that it is set as the site sets
 * it and no font of this computer has a say.
 *
 * @param scale pixels of the PNG for each of the picture
 */
export async function paintPng(svg: string, scale: number): Promise<Uint8Array> {
	const painter = new Resvg(await outlined(svg, { loadFont: fontFromDisk }), {
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false }
	});
	return painter.render().asPng();
}
