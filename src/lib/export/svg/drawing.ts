import { canonicalSvg } from './canonical-svg.ts';
import type { Drawing } from '../page/sheet.ts';

/**
 * A drawing's markup, from whichever renderer, as a drawing with a size.
 *
 * @param markup one `<svg>` with `width` and `height` in pixels
 */
export function drawingOf(markup: string): Drawing {
	const svg = canonicalSvg(markup);
	return { svg, width: sizeOf(svg, 'width'), height: sizeOf(svg, 'height') };
}

function sizeOf(svg: string, side: 'width' | 'height'): number {
	const size = new RegExp(`^<svg[^>]* ${side}="([\\d.]+)"`).exec(svg)?.[1];
	if (size === undefined) throw new RangeError(`The drawing has no ${side}.`);
	return Number(size);
}
