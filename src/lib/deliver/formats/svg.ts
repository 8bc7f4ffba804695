import { withFonts } from '../../export/svg/embedded-fonts.ts';
import type { Maker } from '../format.ts';
import { pictureFiles } from '../picture-files.ts';

/** Charts as standalone SVG with their fonts inside; the reader's own have what those lack. */
export const make: Maker = (order, kit) =>
	pictureFiles(order, kit, {
		type: 'image/svg+xml',
		hasBoxes: false,
		contentOf: async ({ svg }) => new TextEncoder().encode(await withFonts(svg, kit.loadFont))
	});
