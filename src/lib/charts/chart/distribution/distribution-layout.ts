import { scaleLinear, type ScaleLinear } from 'd3';
import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import { QUIET } from '../../../style/palette.ts';
import { isNarrow, type Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type {
	DistributionBar,
	DistributionSegment
} from '../../../view/chart/distribution/distribution-bar.ts';
import type { DistributionView } from '../../../view/chart/distribution/distribution.ts';
import { digits } from '../../../view/words/number-words.ts';
import { keyLayout, type KeyLayout } from '../../key/key-layout.ts';
import { grown } from '../../numbers/growing.ts';
import { ownMark, type OwnMark } from './own-mark.ts';
import { spelledCounts } from './spelled-counts.ts';
import { stylesFor, type DistributionStyles } from './distribution-styles.ts';

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

/** Where the bars of a distribution stand, in pixels. */
export interface DistributionLayout {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly PlacedBar[];
	readonly key: KeyLayout;
	readonly styles: DistributionStyles;
}

/** Height of a bar and the space under a row, in ems: as they should be, and where they would not fit. */
const USUAL = { bar: 1.75, gap: 0.65 } as const;
const TIGHT = { bar: 1.4, gap: 0.35 } as const;

type Heights = typeof USUAL | typeof TIGHT;

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

/** The column of names beside the bars. */
interface Names {
	readonly width: number;
	/** Whether each total stands in the line of its name: all do, or none. */
	readonly oneLine: boolean;
}

/** As wide as the widest name with its total, else the wider of the two, up to a share of the drawing. */
function namesOf({ bars }: DistributionView, most: number, styles: DistributionStyles): Names {
	const { name, quiet, em } = styles;
	const widths = bars.map(({ label, totalWords }) => [
		textWidth(label, name),
		textWidth(totalWords, quiet)
	]);
	const together = Math.max(0, ...widths.map(([one = 0, other = 0]) => one + other)) + em * 1.6;
	if (together <= most) return { width: Math.ceil(together), oneLine: true };
	return { width: Math.ceil(Math.min(most, Math.max(0, ...widths.flat()) + em)), oneLine: false };
}

interface Row {
	readonly x: ScaleLinear<number, number>;
	readonly y: number;
	readonly width: number;
	readonly styles: DistributionStyles;
	readonly heights: Heights;
}

interface Placed {
	readonly bar: PlacedBar;
	readonly bottom: number;
}

function barBesideName(
	bar: DistributionBar,
	view: DistributionView,
	{ x, y, width, styles, heights, names }: Row & { readonly names: Names }
): Placed {
	const { em, name, quiet } = styles;
	const room = names.width - em * 0.8;
	const label = wrapText(bar.label, room, name);
	const total = wrapText(bar.totalWords, room, quiet);
	const line = em * LINE_SPACING;
	const small = quiet.size * LINE_SPACING;
	const placed = barAt(bar, view, { x, y: y + em * 0.15, width, styles, heights });
	if (names.oneLine) {
		const baseline = y + em * 0.15 + placed.bar.height / 2 + belowMiddle(em);
		const texts: MarkedText[] = [
			{ lines: label, x: 0, y: baseline, style: name },
			{ lines: total, x: room, y: baseline, style: quiet, fill: QUIET, anchor: 'end' }
		];
		return { ...placed, bar: { ...placed.bar, texts: [...texts, ...placed.bar.texts] } };
	}
	const under = y + label.length * line + firstBaseline(quiet.size);
	const texts: MarkedText[] = [
		{ lines: label, x: 0, y: y + firstBaseline(em), style: name },
		{ lines: total, x: 0, y: under, style: quiet, fill: QUIET }
	];
	return {
		bar: { ...placed.bar, texts: [...texts, ...placed.bar.texts] },
		bottom: Math.max(placed.bottom, y + label.length * line + total.length * small)
	};
}

function barUnderName(bar: DistributionBar, view: DistributionView, row: Row): Placed {
	const { y, width, styles } = row;
	const { em, name, quiet } = styles;
	const isOneLine = textWidth(bar.label, name) + textWidth(bar.totalWords, quiet) + em <= width;
	const label = wrapText(bar.label, width, name);
	const total = wrapText(bar.totalWords, width, quiet);
	const line = em * LINE_SPACING;
	const head = (label.length + (isOneLine ? 0 : total.length)) * line;
	const texts: MarkedText[] = [
		{ lines: label, x: 0, y: y + firstBaseline(em), style: name },
		isOneLine
			? {
					lines: total,
					x: width,
					y: y + firstBaseline(em),
					style: quiet,
					fill: QUIET,
					anchor: 'end'
				}
			: {
					lines: total,
					x: 0,
					y: y + label.length * line + firstBaseline(em),
					style: quiet,
					fill: QUIET
				}
	];
	const placed = barAt(bar, view, { ...row, y: y + head + em * 0.2 });
	return { ...placed, bar: { ...placed.bar, texts: [...texts, ...placed.bar.texts] } };
}

/** The bar itself, the mark under it, and the counts that do not fit. */
function barAt(
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
