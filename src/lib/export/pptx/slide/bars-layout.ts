import { textWidth } from '../../../style/text-width.ts';
import { numbersIn, type NativeBars, type NativeCategory } from '../../../view/native-form.ts';
import { fitText, textHeight } from './fit-text.ts';
import { SIZES } from './page.ts';
import { LINE_HEIGHT } from './paragraphs.ts';
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

/** Most of the width that the names of the bars may take, and the words beside them. */
const WIDEST = { names: 0.42, words: 0.28 } as const;
/** Space between a name and its bar, and between a name and the next, in points. */
const GAP = { name: 10, row: 8 } as const;
/** Most height that one bar and its space may take, where there are many, few or piles of them, in points. */
const TALLEST_ROW = { plain: 66, few: 140, stacked: 170 } as const;
/** Lines of a name after which the rest is left out; the notes have it whole. */
const MOST_LINES = 7;

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
		return { bars: shortNames(bars, layout), size, height: top + rows + bottom, plot, most };
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
	/** Height that each bar needs for its name. */
	readonly row: number;
	/** Bars there is room for. */
	readonly room: number;
}

function layoutAt(bars: NativeBars, width: number, height: number, size: number): LayoutAt {
	const style = { size, weight: 'regular' } as const;
	const texts = bars.categories.flatMap(({ label, detail }) => [label, detail ?? '']);
	const widest = Math.max(...texts.map((text) => textWidth(text, style)));
	const names = Math.min(width * WIDEST.names, widest + 2 * GAP.name);
	const row =
		Math.max(
			...bars.categories.map((category) => {
				const { label, detail } = shortened(category, names - GAP.name, size);
				const below = detail === null ? 0 : textHeight(detail, names - GAP.name, size, 'regular');
				return textHeight(label, names - GAP.name, size, 'regular') + below;
			})
		) + GAP.row;
	const top = bars.stacked ? size * 2.6 : 0;
	const bottom = bars.unit === 'percent' ? size * 1.8 : 4;
	const right = bars.stacked ? 8 : Math.min(width * WIDEST.words, numberWidth(bars, size));
	return {
		size,
		names,
		top,
		bottom,
		right,
		row,
		room: Math.max(1, Math.floor((height - top - bottom) / row))
	};
}

/** Width of the widest number or words beside a bar. */
function numberWidth({ series }: NativeBars, size: number): number {
	const texts = series.flatMap(({ values, words }) =>
		values.map(
			(value, index) => words[index] ?? (value === null ? '' : `${value.toLocaleString('en-GB')}%`)
		)
	);
	const style = { size, weight: 'semibold' } as const;
	// A little more than they need: what is measured again must not be a hair too wide.
	return Math.max(...texts.map((text) => textWidth(text, style))) + 2 * GAP.name + 1;
}

/** Bars whose names and words are cut where they are longer than a slide can show. */
function shortNames(bars: NativeBars, { names, right, size }: LayoutAt): NativeBars {
	const room = { width: right - 2 * GAP.name, height: size * LINE_HEIGHT };
	const short = (word: string) => fitText(word, room, [size], 'semibold').text;
	return {
		...bars,
		categories: bars.categories.map((category) => shortened(category, names - GAP.name, size)),
		series: bars.series.map((series) => ({
			...series,
			words: series.words.map((word) => word && short(word))
		}))
	};
}

function shortened({ label, detail }: NativeCategory, width: number, size: number): NativeCategory {
	const room = { width, height: size * LINE_HEIGHT * MOST_LINES };
	const cut = (text: string) =>
		fitText(withoutLongWords(text, width, size), room, [size], 'regular').text;
	return { label: cut(label), detail: detail === null ? null : cut(detail) };
}

/** Chart programs break no word: one that is wider than its column would push the bars off the slide. */
function withoutLongWords(text: string, width: number, size: number): string {
	const line = { width, height: size * LINE_HEIGHT };
	return text
		.split(/(\s+)/)
		.map((word) => fitText(word, line, [size], 'regular'))
		.map((word, index) => (index % 2 === 1 ? ' ' : word.text))
		.join('');
}

function tallest({ stacked, categories }: NativeBars): number {
	if (stacked) return TALLEST_ROW.stacked;
	return categories.length <= 2 ? TALLEST_ROW.few : TALLEST_ROW.plain;
}

/**
 * Percentages end at 100 where none is larger. Charts cut from one share its scale; else the scale is
 * left to the data, so that it follows what is edited.
 */
function scaleEnd(parts: readonly NativeBars[]): number | null {
	const largest = Math.max(...parts.flatMap(numbersIn));
	if (parts[0]?.unit === 'percent' && largest <= 100) return 100;
	return parts.length > 1 && largest > 0 ? largest : null;
}
