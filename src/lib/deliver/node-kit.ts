import { renderChart } from '../charts/render-chart.ts';
import { fontFromDisk } from './font-from-disk.ts';
import type { Kit } from './kit.ts';
import { paintPng } from './paint-png.ts';

/** Makes files in Node. */
export const NODE_KIT: Kit = {
	draw: renderChart,
	loadFont: fontFromDisk,
	paintsBoxes: true,
	paint: (svg, _size, scale, type) => {
		if (type !== 'image/png') throw new Error('Only a browser can write WebP. Choose PNG.');
		return paintPng(svg, scale);
	}
};
