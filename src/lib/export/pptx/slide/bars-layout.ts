import { textWidth } from '../../../style/text-width.ts';
import { numbersIn, type NativeBars } from '../../../view/native-form.ts';
import { NAME_GAP, shortBars, shortened, wordWidths } from './bars-words.ts';
import { textHeight } from './fit-text.ts';
import { SIZES } from './page.ts';
import type { Box } from './shape.ts';

/** The bars that one slide holds. */
export interface BarsSlide {
	/** With names and words that are cut where they have no room. */
	readonly bars: NativeBars;
	/** Points. */
	readonly size: number;
	/** Height of the whole chart, in points. */
	readonly height: number;
	readonly plot: Box;
	readonly most: number | null;
}

/** Most of the width that the names of the bars may take, by how many there are, and the words beside them. */
const WIDEST = { names: { plain: 0.42, few: 0.26, stacked: 0.42 }, words: 0.28 } as const;
/** Space between a name and the next, in points. */
const ROW_GAP = 8;
/** Most height that one bar and its space may take, where there are many, few or piles of them, in points. */
const TALLEST_ROW = { plain: 66, few: 170, stacked: 170 } as const;
/** Space between two bars, as a share of their height, of the same. */
const GAP_SHARE = { plain: 0.9, few: 0.3, stacked: 0.3 } as const;

interface Room {
	readonly width: number;
	readonly height: number;
}

/** Whether all bars have room for their names on one slide. */
export function barsFit(bars: NativeBars, room: Room): boolean {
	return roomAt(bars, room, SIZES.bars[SIZES.bars.length - 1] ?? 14);
}

/** Bars cut from one chart, each part on a slide: all at the largest type at which their names fit. */
export function barsSlides(
	parts: readonly { readonly bars: NativeBars; readonly room: Room }[]
): readonly BarsSlide[] {
	const size =
		SIZES.bars.find((each) => parts.every(({ bars, room }) => roomAt(bars, room, each))) ??
		SIZES.bars[SIZES.bars.length - 1] ??
		14;
	const most = scaleEnd(parts.map(({ bars }) => bars));
	return parts.map(({ bars, room: { width, height } }) => {
		const layout = layoutAt(bars, width, height, size);
		const { names, top, bottom, right, row } = layout;
		const count = bars.categories.length;
		const rows = Math.min(height - top - bottom, count * Math.max(row, tallest(bars)));
		const plot = { x: names, y: top, width: width - names - right, height: rows };
		return { bars: shortBars(bars, layout), size, height: top + rows + bottom, plot, most };
	});
}

function roomAt(bars: NativeBars, { width, height }: Room, size: number): boolean {
	return layoutAt(bars, width, height, size).room >= bars.categories.length;
}

interface LayoutAt {
	readonly size: number;
	/** Width of the names, in points. */
	readonly names: number;
	readonly top: number;
	readonly bottom: number;
	readonly right: number;
	/** Room for the words beside a bar. */
	readonly words: number;
	/** Height that each bar needs for its name. */
	readonly row: number;
	/** Bars there is room for. */
	readonly room: number;
}

function layoutAt(bars: NativeBars, width: number, height: number, size: number): LayoutAt {
	const style = { size, weight: 'regular' } as const;
	const texts = bars.categories.flatMap(({ label, detail }) => [label, detail ?? '']);
	const widest = Math.max(...texts.map((text) => textWidth(text, style)));
	const names = Math.min(width * WIDEST.names[kindOf(bars)], widest + 2 * NAME_GAP);
	const row =
		Math.max(
			...bars.categories.map((category) => {
				const { label, detail } = shortened(category, names - NAME_GAP, size);
				const below = detail === null ? 0 : textHeight(detail, names - NAME_GAP, size, 'regular');
				return textHeight(label, names - NAME_GAP, size, 'regular') + below;
			})
		) + ROW_GAP;
	const top = bars.stacked ? size * 2.6 : 0;
	const bottom = bars.unit === 'percent' ? size * 1.8 : 4;
	const words = Math.min(width * WIDEST.words, Math.max(0, ...wordWidths(bars, size)));
	const right = bars.stacked ? 8 : rightOf(bars, width - names, words, size);
	return {
		size,
		names,
		top,
		bottom,
		right,
		words,
		row,
		room: Math.max(1, Math.floor((height - top - bottom) / row))
	};
}

/**
 * Room right of the scale. Where it ends at 100% it is known how far each bar goes, and words beside a
 * short one need no room there.
 */
function rightOf(bars: NativeBars, width: number, words: number, size: number): number {
	if (scaleEnd([bars]) !== 100) return words;
	const widths = wordWidths(bars, size);
	const needed = numbersIn(bars).map((value, index) => {
		const share = Math.max(0.01, value / 100);
		return width - (width - Math.min(words, widths[index] ?? 0)) / share;
	});
	return Math.max(2 * size, ...needed);
}

function tallest(bars: NativeBars): number {
	return TALLEST_ROW[kindOf(bars)];
}

/** Space between two bars, as a share of their height. */
export function gapOf(bars: NativeBars): number {
	return GAP_SHARE[kindOf(bars)];
}

function kindOf({ stacked, categories }: NativeBars): keyof typeof TALLEST_ROW {
	if (stacked) return 'stacked';
	return categories.length <= 2 ? 'few' : 'plain';
}

/** How far each bar goes, or each pile of them. */
function lengthsIn(bars: NativeBars): readonly number[] {
	if (!bars.stacked) return numbersIn(bars);
	return bars.categories.map((_, row) =>
		bars.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)
	);
}

/**
 * Percentages end at 100 where none is larger. Charts cut from one share its scale; else the scale is
 * left to the data, so that it follows what is edited.
 */
function scaleEnd(parts: readonly NativeBars[]): number | null {
	const largest = Math.max(...parts.flatMap(lengthsIn));
	if (parts[0]?.unit === 'percent' && largest <= 100) return 100;
	return parts.length > 1 && largest > 0 ? largest : null;
}
