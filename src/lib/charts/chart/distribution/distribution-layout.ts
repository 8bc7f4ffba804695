import { scaleLinear } from 'd3';
import { isNarrow, type Space } from '../../../style/space.ts';
import type { DistributionView } from '../../../view/chart/distribution/distribution.ts';
import { keyLayout, type KeyLayout } from '../../key/key-layout.ts';
import { grown } from '../../numbers/growing.ts';
import { stylesFor, type DistributionStyles } from './distribution-styles.ts';
import { barBesideName, barUnderName, namesOf } from './named-bar.ts';
import { TIGHT, USUAL, type Heights, type PlacedBar } from './placed-bar.ts';

/** Where the bars of a distribution stand, in pixels. */
export interface DistributionLayout {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly PlacedBar[];
	readonly key: KeyLayout;
	readonly styles: DistributionStyles;
}

/** Most of the width that names take beside the bars. */
const NAMES = 0.34;

export function distributionLayout(view: DistributionView, space: Space): DistributionLayout {
	const usual = grown(space, (scale) => arranged(view, space, scale, USUAL));
	const fits = space.height === null || usual.height <= space.height;
	return fits ? usual : arranged(view, space, 1, TIGHT);
}

function arranged(
	view: DistributionView,
	space: Space,
	scale: number,
	heights: Heights
): DistributionLayout {
	const { width } = space;
	const styles = stylesFor(space, scale);
	const { em } = styles;
	const narrow = isNarrow(space);
	const names = narrow ? { width: 0, oneLine: false } : namesOf(view, width * NAMES, styles);
	const x = scaleLinear([0, Math.max(1, view.longest)], [names.width, width]);
	const last = view.bars.length - 1;
	let y = 0;
	const bars = view.bars.map((bar, index) => {
		const placed = narrow
			? barUnderName(bar, view, { x, y, width, styles, heights })
			: barBesideName(bar, view, { x, y, width, styles, heights, names });
		y = placed.bottom + (index === last ? 0 : em * heights.gap);
		return placed.bar;
	});
	const others = view.bars.some(({ ungraded }) => ungraded > 0) ? (['no-grade'] as const) : [];
	const key = keyLayout(view.gradeKey, [], others, {
		y: Math.round(y + em * 0.8),
		width,
		base: em,
		small: styles.quiet.size
	});
	return { width, height: Math.ceil(key.bottom), bars, key, styles };
}
