import { firstBaseline } from '../../../style/baseline.ts';
import { scaleLinear, type ScaleLinear } from 'd3';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type {
	CountBar,
	CountSegment,
	GradeCountsView
} from '../../../view/chart/grade-counts/grade-counts.ts';
import { grown } from '../../numbers/growing.ts';
import { digits } from '../../../view/words/number-words.ts';
import type { Space } from '../../../style/space.ts';

export interface PlacedSegment extends CountSegment {
	readonly bar: string;
	/** What fits inside: count and word, the count alone, or nothing. */
	readonly fits: 'word' | 'count' | 'nothing';
}

export interface PlacedBar {
	readonly bar: CountBar;
	/** Top of the bar itself. */
	readonly y: number;
	/** Service and total above the bar. */
	readonly heading: { readonly lines: readonly string[]; readonly baseline: number };
	readonly total: {
		readonly lines: readonly string[];
		readonly baseline: number;
		readonly beside: boolean;
	};
	readonly segments: readonly PlacedSegment[];
	/** The counts in words under a bar with a stretch too short for its word; else no lines. */
	readonly spelled: readonly string[];
	readonly spelledBaseline: number;
}

/** Where the bars of the grade counts stand, in pixels. */
export interface GradeCountsLayout {
	readonly width: number;
	readonly height: number;
	readonly barHeight: number;
	readonly x: ScaleLinear<number, number>;
	readonly bars: readonly PlacedBar[];
	readonly styles: {
		readonly heading: TextStyle;
		readonly number: TextStyle;
		readonly word: TextStyle;
		readonly quiet: TextStyle;
	};
}

/** The height of a bar at most, in ems. */
const TALLEST = 9;

export function gradeCountsLayout(view: GradeCountsView, space: Space): GradeCountsLayout {
	return grown(space, (scale) => {
		const usual = arranged(view, space, scale, BAR);
		const spare = space.height === null ? 0 : space.height - usual.height;
		const em = space.type.base * scale;
		const taller = Math.floor((spare / Math.max(1, view.bars.length) / em) * 100) / 100;
		return spare <= 0 ? usual : arranged(view, space, scale, Math.min(TALLEST, BAR + taller));
	});
}

/** The usual height of a bar, in ems. */
const BAR = 2.25;

function arranged(
	view: GradeCountsView,
	{ width, type }: Space,
	scale: number,
	tall: number
): GradeCountsLayout {
	const base = type.base * scale;
	const small = Math.max(type.small, base * 0.875);
	const styles: GradeCountsLayout['styles'] = {
		heading: { size: base, weight: 'semibold' },
		number: { size: base, weight: 'semibold' },
		word: { size: base, weight: 'regular' },
		quiet: { size: small, weight: 'regular' }
	};
	const barHeight = Math.floor(base * tall);
	const x = scaleLinear([0, Math.max(1, view.longest)], [0, width]);
	const line = base * LINE_SPACING;

	let y = 0;
	const bars = view.bars.map((bar): PlacedBar => {
		const beside =
			textWidth(bar.label, styles.heading) + textWidth(bar.totalWords, styles.quiet) + base <=
			width;
		const heading = wrapText(bar.label, width, styles.heading);
		const total = wrapText(bar.totalWords, width, styles.quiet);
		const headingLines = heading.length + (beside ? 0 : total.length);
		const top = y + headingLines * line + base * 0.3;
		const segments = bar.segments.map((segment) => placeSegment(segment, bar.key, x, styles));
		const spelled = segments.every(({ fits }) => fits === 'word')
			? []
			: wrapText(spell(segments), width, styles.quiet);
		const placed = {
			bar,
			y: top,
			heading: { lines: heading, baseline: y + firstBaseline(base) },
			total: {
				lines: total,
				beside,
				baseline: y + firstBaseline(base) + (beside ? 0 : heading.length * line)
			},
			segments,
			spelled,
			spelledBaseline: top + barHeight + small * 1.3
		};
		y = top + barHeight + spelled.length * small * LINE_SPACING + small * 0.4 + base;
		return placed;
	});
	return { width, height: Math.ceil(Math.max(0, y - base)), barHeight, x, bars, styles };
}

function placeSegment(
	segment: CountSegment,
	bar: string,
	x: ScaleLinear<number, number>,
	{ number, word }: GradeCountsLayout['styles']
): PlacedSegment {
	const room = x(segment.count) - number.size;
	const count = textWidth(digits(segment.count), number);
	const both = count + number.size * 0.5 + textWidth(segment.word, word);
	const fits = both <= room ? 'word' : count <= room + number.size * 0.5 ? 'count' : 'nothing';
	return { ...segment, bar, fits };
}

function spell(segments: readonly CountSegment[]): string {
	return segments.map(({ count, word }) => `${digits(count)} ${word.toLowerCase()}`).join(', ');
}
