import type { Maker } from '../format.ts';
import { outlined } from '../outlined.ts';
import { pictureFiles } from '../picture-files.ts';

/** Charts as SVG whose text is shapes. */
export const make: Maker = (order, kit) =>
	pictureFiles(order, kit, {
		type: 'image/svg+xml',
		hasBoxes: true,
		contentOf: async ({ svg }) => new TextEncoder().encode(await outlined(svg, kit))
	});
