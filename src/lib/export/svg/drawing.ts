import { canonicalSvg } from './canonical-svg.ts';

/** A drawing in normal form, with its size in pixels. */
export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/**
 * A drawing's markup, from whichever renderer, as a drawing with a size.
 *
 * @param markup one `<svg>` with `width` and `height` in pixels
 */
export function drawingOf(markup: string): Drawing {
	const svg = canonicalSvg(markup);
	return { svg, width: sizeOf(svg, 'width'), height: sizeOf(svg, 'height') };
}

/** What stands between the tags of the outer `<svg>`. */
export function innerOf(svg: string): string {
	return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

function sizeOf(svg: string, side: 'width' | 'height'): number {
	const size = new RegExp(`^<svg[^>]* ${side}="([\\d.]+)"`).exec(svg)?.[1];
	if (size === undefined) throw new RangeError(`The drawing has no ${side}.`);
	return Number(size);
}
