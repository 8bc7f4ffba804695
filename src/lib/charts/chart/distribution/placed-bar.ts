import type { ScaleLinear } from 'd3';
import { belowMiddle } from '../../../style/baseline.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import type {
	DistributionBar,
	DistributionSegment
} from '../../../view/chart/distribution/distribution-bar.ts';
import type { DistributionView } from '../../../view/chart/distribution/distribution.ts';
import { digits } from '../../../view/words/number-words.ts';
import { ownMark, type OwnMark } from './own-mark.ts';
import { spelledCounts } from './spelled-counts.ts';
import type { DistributionStyles } from './distribution-styles.ts';

/** A stretch of a bar; `null` of a grade: the councils without one. */
export interface PlacedStretch {
	readonly grade: DistributionSegment['grade'] | null;
	readonly x: number;
	readonly width: number;
	/** The count, where it has room inside. */
	readonly count: string | null;
}

export interface PlacedBar {
	readonly key: string;
	readonly y: number;
	readonly height: number;
	readonly stretches: readonly PlacedStretch[];
	/** Name, total, and the counts that have no room in the bar. */
	readonly texts: readonly MarkedText[];
	/** `null`: the council that is marked has no grade here, or none is. */
	readonly own: OwnMark | null;
}

/** Height of a bar and the space under a row, in ems: as they should be, and where they would not fit. */
export const USUAL = { bar: 1.75, gap: 0.65 } as const;
export const TIGHT = { bar: 1.4, gap: 0.35 } as const;

export type Heights = typeof USUAL | typeof TIGHT;

/** Where a bar is to stand. */
export interface Row {
	readonly x: ScaleLinear<number, number>;
	readonly y: number;
	readonly width: number;
	readonly styles: DistributionStyles;
	readonly heights: Heights;
}

/** A bar in its place, and where the next may begin. */
export interface Placed {
	readonly bar: PlacedBar;
	readonly bottom: number;
}

/** The bar itself, the mark under it, and the counts that do not fit. */
export function barAt(
	bar: DistributionBar,
	{ ownName }: DistributionView,
	{ x, y, width, styles, heights }: Row
): Placed {
	const { em, number } = styles;
	const height = Math.floor(em * heights.bar);
	const stretches = stretchesOf(bar, x, number);
	const mine = bar.segments.find(({ grade }) => grade === bar.own?.grade);
	const under = y + height;
	const middle = mine === undefined ? 0 : x(mine.before + mine.count / 2);
	const left = x(0);
	const own =
		mine === undefined || ownName === null
			? null
			: ownMark(ownName, { middle, y: under, left, right: width }, styles);
	const spelled = stretches.every(({ count }) => count !== null)
		? null
		: spelledCounts(
				bar,
				{ end: x(bar.graded + bar.ungraded), y, height, left, right: width },
				{
					styles,
					under: own?.bottom ?? under + em * 0.15
				}
			);
	const bottom = Math.max(own?.bottom ?? under, spelled?.bottom ?? 0);
	return {
		bar: { key: bar.key, y, height, stretches, texts: spelled === null ? [] : [spelled.text], own },
		bottom
	};
}

function stretchesOf(
	{ segments, graded, ungraded }: DistributionBar,
	x: ScaleLinear<number, number>,
	style: DistributionStyles['number']
): readonly PlacedStretch[] {
	const stretch = (grade: PlacedStretch['grade'], before: number, count: number) => {
		const width = x(before + count) - x(before);
		const words = digits(count);
		const fits = textWidth(words, style) + style.size * 0.35 <= width;
		return { grade, x: x(before), width, count: fits ? words : null };
	};
	return [
		...segments.map(({ grade, before, count }) => stretch(grade, before, count)),
		...(ungraded === 0 ? [] : [stretch(null, graded, ungraded)])
	];
}

/** Middle of a bar's digits. */
export function countBaseline({ y, height }: PlacedBar, { number }: DistributionStyles): number {
	return y + height / 2 + belowMiddle(number.size);
}
