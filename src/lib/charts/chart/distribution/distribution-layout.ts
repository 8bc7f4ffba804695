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

/** Height of a bar and the space under a row, in ems. */
const BAR = 1.75;
const ROW_GAP = 0.65;
/** Most of the width that names take beside the bars. */
const NAMES = 0.34;

export function distributionLayout(view: DistributionView, space: Space): DistributionLayout {
	return grown(space, (scale) => arranged(view, space, scale));
}

function arranged(view: DistributionView, space: Space, scale: number): DistributionLayout {
	const { width } = space;
	const styles = stylesFor(space, scale);
	const { em } = styles;
	const narrow = isNarrow(space);
	const names = narrow ? 0 : namesWidth(view, width * NAMES, styles);
	const x = scaleLinear([0, Math.max(1, view.longest)], [names, width]);
	const last = view.bars.length - 1;
	let y = 0;
	const bars = view.bars.map((bar, index) => {
		const placed = narrow
			? barUnderName(bar, view, { x, y, width, styles })
			: barBesideName(bar, view, { x, y, width, styles, names });
		y = placed.bottom + (index === last ? 0 : em * ROW_GAP);
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

/** As wide as the widest name or total, up to a share of the drawing. */
function namesWidth(
	{ bars }: DistributionView,
	most: number,
	{ name, quiet, em }: DistributionStyles
) {
	const widest = Math.max(
		0,
		...bars.flatMap(({ label, totalWords }) => [
			textWidth(label, name),
			textWidth(totalWords, quiet)
		])
	);
	return Math.ceil(Math.min(most, widest + em));
}

interface Row {
	readonly x: ScaleLinear<number, number>;
	readonly y: number;
	readonly width: number;
	readonly styles: DistributionStyles;
}

interface Placed {
	readonly bar: PlacedBar;
	readonly bottom: number;
}

function barBesideName(
	bar: DistributionBar,
	view: DistributionView,
	{ x, y, width, styles, names }: Row & { readonly names: number }
): Placed {
	const { em, name, quiet } = styles;
	const room = names - em * 0.8;
	const label = wrapText(bar.label, room, name);
	const total = wrapText(bar.totalWords, room, quiet);
	const line = em * LINE_SPACING;
	const small = quiet.size * LINE_SPACING;
	const texts: MarkedText[] = [
		{ lines: label, x: 0, y: y + firstBaseline(em), style: name },
		{
			lines: total,
			x: 0,
			y: y + label.length * line + firstBaseline(quiet.size),
			style: quiet,
			fill: QUIET
		}
	];
	const placed = barAt(bar, view, { x, y: y + em * 0.15, width, styles });
	const beside = label.length * line + total.length * small;
	return {
		bar: { ...placed.bar, texts: [...texts, ...placed.bar.texts] },
		bottom: Math.max(placed.bottom, y + beside)
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
	{ x, y, width, styles }: Row
): Placed {
	const { em, number, quiet } = styles;
	const height = Math.floor(em * BAR);
	const stretches = stretchesOf(bar, x, number);
	const mine = bar.segments.find(({ grade }) => grade === bar.own?.grade);
	const under = y + height;
	const middle = mine === undefined ? 0 : x(mine.before + mine.count / 2);
	const left = x(0);
	const own =
		mine === undefined || ownName === null
			? null
			: ownMark(ownName, { middle, y: under, left, right: width }, styles);
	const spelledTop = own?.bottom ?? under + em * 0.15;
	const spelled = stretches.every(({ count }) => count !== null)
		? []
		: wrapText(spell(bar), width - left, quiet);
	const text = {
		lines: spelled,
		x: left,
		y: spelledTop + firstBaseline(quiet.size),
		style: quiet
	};
	const bottom =
		spelled.length === 0
			? (own?.bottom ?? under)
			: spelledTop + spelled.length * quiet.size * LINE_SPACING;
	return {
		bar: { key: bar.key, y, height, stretches, texts: spelled.length === 0 ? [] : [text], own },
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

/** Every count of a bar in words, where one of them has no room in it. */
function spell({ segments, ungraded }: DistributionBar): string {
	return [
		...segments.map(({ count, word }) => `${digits(count)} ${word.toLowerCase()}`),
		...(ungraded === 0 ? [] : [`${digits(ungraded)} without a grade`])
	].join(', ');
}

/** Middle of a bar's digits. */
export function countBaseline({ y, height }: PlacedBar, { number }: DistributionStyles): number {
	return y + height / 2 + belowMiddle(number.size);
}
