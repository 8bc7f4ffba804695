import { drawChart } from '../charts/draw-chart.ts';
import { fetchFont } from '../export/fonts/fetch-font.ts';
import { pngOf } from '../export/png.ts';
import { withFonts } from '../export/svg/embedded-fonts.ts';
import type { Kit } from './kit.ts';

/** Makes files in a browser, whose own fonts help out where ours lack a character. */
export const BROWSER_KIT: Kit = {
	draw: drawChart,
	loadFont: fetchFont,
	paintsBoxes: false,
	async paint(svg, size, scale, type) {
		const picture = await pngOf(await withFonts(svg, fetchFont), size, scale, type);
		return new Uint8Array(await picture.arrayBuffer());
	}
};
