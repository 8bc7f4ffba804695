import { scalePoint, type ScalePoint } from 'd3';
import type { Grade } from '../domain/grade.ts';
import { textWidth } from '../look/text-width.ts';
import { LINE_SPACING, type TextStyle } from '../look/typeface.ts';
import { wrapText } from '../look/wrap-text.ts';
import type { ComparisonRow, ComparisonView } from '../view/comparison.ts';
import type { GradeKeyEntry } from '../view/grade-key.ts';
import { NARROW, typeSizes } from './type-sizes.ts';

export interface PlacedComparison {
	readonly row: ComparisonRow;
	readonly top: number;
	readonly label: { readonly lines: readonly string[]; readonly baseline: number };
	/** Centre of the marks. */
	readonly y: number;
	readonly gap: {
		readonly lines: readonly string[];
		readonly x: number;
		readonly baseline: number;
	};
}

/** A service's mark and name; `x` and `y` are the centre of the mark. */
export interface LegendItem {
	readonly letter: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** Lines of text at a place. */
export interface PlacedText {
	readonly key: string;
	readonly lines: readonly string[];
	readonly x: number;
	readonly baseline: number;
}

/** Where the paired comparison stands, in pixels. */
export interface ComparisonLayout {
	readonly width: number;
	readonly height: number;
	/** Radius of a mark. */
	readonly radius: number;
	readonly x: ScalePoint<Grade>;
	readonly steps: readonly (PlacedText & { readonly anchor: 'start' | 'middle' | 'end' })[];
	readonly legend: readonly LegendItem[];
	/** The two ends of the scale in words. */
	readonly ends: { readonly baseline: number };
	readonly rows: readonly PlacedComparison[];
	readonly unshared: {
		readonly heading: PlacedText;
		readonly rows: readonly {
			readonly top: number;
			readonly label: PlacedText;
			readonly words: PlacedText;
		}[];
	} | null;
	readonly styles: {
		readonly label: TextStyle;
		readonly strong: TextStyle;
		readonly quiet: TextStyle;
		readonly group: TextStyle;
	};
}

/** Places the comparison; on a narrow sheet labels and gaps stand above and below the scale. */
export function comparisonLayout(view: ComparisonView, width: number): ComparisonLayout {
	const { base, small } = typeSizes(width);
	const styles: ComparisonLayout['styles'] = {
		label: { size: base, weight: 'regular' },
		strong: { size: small, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' },
		group: { size: small, weight: 'semibold' }
	};
	const narrow = width < NARROW;
	const line = base * LINE_SPACING;
	const radius = Math.round(base * 0.72);
	const labelWidth = narrow ? width : Math.floor(width * 0.33);
	const gapWidth = narrow ? width : Math.floor(width * 0.25);
	const from = narrow ? 0 : labelWidth;
	const to = narrow ? width : width - gapWidth;
	const step = (to - from) / 4;
	const x = scalePoint(
		view.steps.map(({ grade }) => grade),
		[from + step / 2, to - step / 2]
	);

	const legend = placeLegend(view, width, radius, styles.quiet);
	const endsBaseline = legend.bottom + base * 1.3;
	const headings = stepHeadings(view.steps, step, x, styles.strong);
	const headingLines = Math.max(1, ...headings.map(({ lines }) => lines.length));
	const headingTop = endsBaseline + small * 1.5;
	const steps = headings
		.filter(({ lines }) => lines.length > 0)
		.map((heading) => ({ ...heading, baseline: headingTop }));

	let y = headingTop + (headingLines - 1) * small * LINE_SPACING + base * 0.7;
	const rows = view.rows.map((row): PlacedComparison => {
		const label = wrapText(row.label, labelWidth - (narrow ? 0 : base), styles.label);
		const gap = wrapText(row.gapWords, gapWidth - (narrow ? 0 : base / 2), styles.strong);
		const top = y;
		if (narrow) {
			const marks = top + label.length * line + base * 0.7 + radius;
			const gapBaseline = marks + radius + small * 1.4;
			y = gapBaseline + (gap.length - 1) * small * LINE_SPACING + base * 0.8;
			return {
				row,
				top,
				label: { lines: label, baseline: top + base * 1.2 },
				y: marks,
				gap: { lines: gap, x: 0, baseline: gapBaseline }
			};
		}
		const text = Math.max(label.length * line, gap.length * small * LINE_SPACING, radius * 2);
		const height = Math.ceil(text + base * 0.9);
		const centre = top + height / 2;
		y += height;
		return {
			row,
			top,
			label: { lines: label, baseline: centre - (label.length * line) / 2 + base * 0.97 },
			y: centre,
			gap: {
				lines: gap,
				x: to + base / 2,
				baseline: centre - (gap.length * small * LINE_SPACING) / 2 + small * 0.97
			}
		};
	});
	const unshared = placeUnshared(view, { y: y + base, width, narrow, styles });
	return {
		width,
		height: Math.ceil(unshared?.bottom ?? y),
		radius,
		x,
		steps,
		legend: legend.items,
		ends: { baseline: endsBaseline },
		rows,
		unshared,
		styles
	};
}

/** Sets the two marks in a line, or one under the other where the sheet is too narrow. */
function placeLegend(
	{ services }: ComparisonView,
	width: number,
	radius: number,
	style: TextStyle
) {
	let x = 0;
	let y = radius;
	const items = services.map(({ letter, name }): LegendItem => {
		const needed = radius * 2.5 + textWidth(name, style);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += radius * 2.4;
		}
		const item = { letter, name, x: x + radius, y };
		x += needed + style.size * 1.8;
		return item;
	});
	return { items, bottom: y + radius };
}

/** Number and word over each step; where the words do not fit, over the two ends only. */
function stepHeadings(
	entries: readonly GradeKeyEntry[],
	step: number,
	x: ScalePoint<Grade>,
	style: TextStyle
): Omit<ComparisonLayout['steps'][number], 'baseline'>[] {
	const fits = entries.every(({ word }) =>
		word.split(' ').every((part) => textWidth(part, style) <= step - 4)
	);
	return entries.map(({ grade, word }, index) => {
		const key = String(grade);
		const centre = x(grade) ?? 0;
		if (fits) {
			return { key, lines: [key, ...wrapText(word, step - 4, style)], x: centre, anchor: 'middle' };
		}
		if (index === 0)
			return { key, lines: [`${key} ${word}`], x: centre - step / 2, anchor: 'start' };
		if (index === entries.length - 1) {
			return { key, lines: [`${key} ${word}`], x: centre + step / 2, anchor: 'end' };
		}
		return { key, lines: [], x: centre, anchor: 'middle' };
	});
}

interface UnsharedPlace {
	readonly y: number;
	readonly width: number;
	readonly narrow: boolean;
	readonly styles: ComparisonLayout['styles'];
}

/** Areas with no counterpart: listed under the scale, never hidden. */
function placeUnshared({ unshared }: ComparisonView, { y, width, narrow, styles }: UnsharedPlace) {
	if (unshared.length === 0) return null;
	const { size } = styles.quiet;
	const line = size * LINE_SPACING;
	const labelWidth = narrow ? width : Math.floor(width * 0.58);
	let top = y + line + size * 0.5;
	const rows = unshared.map(({ key, label, service, words }) => {
		const lines = wrapText(label, labelWidth - (narrow ? 0 : size), styles.quiet);
		const wordLines = wrapText(
			`${service}: ${words}`,
			narrow ? width : width - labelWidth,
			styles.quiet
		);
		const baseline = top + size * 1.35;
		const below = baseline + lines.length * line;
		const placed = {
			top,
			label: { key, lines, x: 0, baseline },
			words: narrow
				? { key, lines: wordLines, x: 0, baseline: below }
				: { key, lines: wordLines, x: labelWidth, baseline }
		};
		const count = narrow
			? lines.length + wordLines.length
			: Math.max(lines.length, wordLines.length);
		top += count * line + size * 0.75;
		return placed;
	});
	const heading = {
		key: 'heading',
		lines: ['Judged for one service only'],
		x: 0,
		baseline: y + size
	};
	return { heading, rows, bottom: top };
}
