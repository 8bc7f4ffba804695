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
	/** The first in which a title takes no more than two lines, else the last. */
	readonly titles: readonly [TextStyle, ...TextStyle[]];
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
	const wide = (across ?? 0) >= WIDE;
	const subtitle = wide ? 14.5 : medium.least === 9 ? 12 : 14;
	return {
		width: across ?? 0,
		height: down ?? 0,
		scale,
		margin: PAGE_MARGIN,
		titles: wide ? titles(25, 22, 19) : titles(20, 18, 16),
		subtitle: { size: subtitle, weight: 'regular' },
		note: { size: medium.note, weight: 'regular' }
	};
}

function titles(usual: number, ...smaller: readonly number[]): FramePage['titles'] {
	const style = (size: number): TextStyle => ({ size, weight: 'semibold' });
	return [style(usual), ...smaller.map(style)];
}
