import type { TextStyle } from '../../style/typeface.ts';
import type { Frame } from './frames.ts';

/** A frame as a page to lay out: on slides of 13⅓ inches and on A4 its units are points. */
export interface FramePage {
	readonly width: number;
	readonly height: number;
	/** Pixels of the frame for each unit. */
	readonly scale: number;
	readonly margin: number;
	/** Type around a chart: the same on every page of one size, whatever the chart. */
	readonly title: TextStyle;
	readonly subtitle: TextStyle;
	readonly note: TextStyle;
}

/** Side of a square page, in units; other pages have its area. */
const SIDE = 720;
/** From this width on a title is read from further away. */
const WIDE = 800;
const MARGIN = 40;

export function framePage(frame: Pick<Frame, 'width' | 'height'>): FramePage {
	const width = Math.round(SIDE * Math.sqrt(frame.width / frame.height));
	const scale = frame.width / width;
	const [title, subtitle, note] = width >= WIDE ? [24, 14, 9.5] : [21, 13, 9.5];
	return {
		width,
		height: Math.round((frame.height / scale) * 1000) / 1000,
		scale,
		margin: MARGIN,
		title: { size: title, weight: 'semibold' },
		subtitle: { size: subtitle, weight: 'regular' },
		note: { size: note, weight: 'regular' }
	};
}

/** A length in units as points on the slide or the paper. */
export function pointsOf(
	units: number,
	page: FramePage,
	{ density }: Pick<Frame, 'density'>
): number {
	return (units * page.scale * 72) / density;
}
