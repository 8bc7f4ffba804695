import type { TextStyle } from '../../style/typeface.ts';
import type { Frame } from './frames.ts';

/** A page to lay out, in points of the slide or the paper. */
export interface FramePage {
	readonly width: number;
	readonly height: number;
	/** Pixels of the frame for each point. */
	readonly scale: number;
	readonly margin: number;
	/** Type around a chart: the same on every page of one size, whatever the chart. */
	readonly title: TextStyle;
	readonly subtitle: TextStyle;
	readonly note: TextStyle;
}

/** From this width on a title is read from further away. */
const WIDE = 800;
/** Space around everything on a page, in points. */
export const PAGE_MARGIN = 40;

export function framePage({ width, height, density, medium }: Frame): FramePage {
	const scale = density / 72;
	const [across, down] = [width, height].map(
		(pixels) => Math.round((pixels / scale) * 1000) / 1000
	);
	const [title, subtitle] = (across ?? 0) >= WIDE ? [25, 14.5] : [20, medium.least === 9 ? 12 : 14];
	return {
		width: across ?? 0,
		height: down ?? 0,
		scale,
		margin: PAGE_MARGIN,
		title: { size: title, weight: 'semibold' },
		subtitle: { size: subtitle, weight: 'regular' },
		note: { size: medium.note, weight: 'regular' }
	};
}
