import { firstBaseline } from '../../style/baseline.ts';
import { LINE_SPACING, type TextStyle } from '../../style/typeface.ts';
import { textWidth } from '../../style/text-width.ts';
import { wrapText } from '../../style/wrap-text.ts';
import { isNarrow, type Space } from '../../style/space.ts';

/** A label, a bar and a number. */
export interface BarRow {
	readonly key: string;
	readonly label: string;
	readonly words: string;
	/** A second line under the label. */
	readonly remark?: string | null;
}

export interface PlacedBarRow<Row extends BarRow> {
	readonly row: Row;
	readonly top: number;
	readonly label: { readonly lines: readonly string[]; readonly baseline: number };
	readonly remark: { readonly lines: readonly string[]; readonly baseline: number };
	/** Top of the bar. */
	readonly y: number;
	readonly words: {
		readonly lines: readonly string[];
		readonly x: number;
		readonly baseline: number;
	};
}

export interface PlacedTopic<Row extends BarRow> {
	readonly heading: { readonly lines: readonly string[]; readonly baseline: number } | null;
	readonly rows: readonly PlacedBarRow<Row>[];
}

/** Where rows of bars stand, in pixels. */
export interface BarRowsLayout<Row extends BarRow> {
	readonly width: number;
	readonly height: number;
	/** Left end and length of the longest bar. */
	readonly barX: number;
	readonly barWidth: number;
	readonly barHeight: number;
	readonly topics: readonly PlacedTopic<Row>[];
	readonly styles: {
		readonly label: TextStyle;
		readonly words: TextStyle;
		readonly quiet: TextStyle;
		readonly group: TextStyle;
	};
}

/**
 * Rows of label, bar and number, in topics. On a narrow sheet the label stands above its bar. The
 * numbers get a column of their own so that the longest hedge still fits.
 */
export function barRowsLayout<Row extends BarRow>(
	topics: readonly { readonly topic: string | null; readonly rows: readonly Row[] }[],
	space: Space
): BarRowsLayout<Row> {
	const { width, type } = space;
	const { base, small } = type;
	const styles = {
		label: { size: base, weight: 'regular' },
		words: { size: base, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' },
		group: { size: small, weight: 'semibold' }
	} as const;
	const narrow = isNarrow(space);
	const line = base * LINE_SPACING;
	const widest = Math.max(
		0,
		...topics.flatMap(({ rows }) => rows.map(({ words }) => textWidth(words, styles.words)))
	);
	const wordsWidth = Math.min(Math.ceil(widest) + base, Math.floor(width * (narrow ? 0.45 : 0.24)));
	const labelWidth = narrow ? width : Math.floor(width * 0.4);
	const barX = narrow ? 0 : labelWidth;
	const barWidth = width - wordsWidth - barX;
	const barHeight = Math.round(base * 1.1);

	let y = 0;
	const placed = topics.map(({ topic, rows }): PlacedTopic<Row> => {
		const heading =
			topic === null
				? null
				: { lines: wrapText(topic, width, styles.group), baseline: y + small * 1.2 };
		y += (heading?.lines.length ?? 0) * small * LINE_SPACING + (heading === null ? 0 : small * 0.6);
		const placedRows = rows.map((row): PlacedBarRow<Row> => {
			const room = labelWidth - (narrow ? 0 : base);
			const label = wrapText(row.label, room, styles.label);
			const remark = row.remark ? wrapText(row.remark, room, styles.quiet) : [];
			const words = wrapText(row.words, wordsWidth - base / 2, styles.words);
			const top = y;
			const textHeight = label.length * line + remark.length * small * LINE_SPACING;
			const barLine = Math.max(barHeight, words.length * line);
			const pad = base * 0.55;
			const height = narrow
				? textHeight + base * 0.35 + barLine + pad * 2
				: Math.max(textHeight, barLine) + pad * 2;
			const centre = narrow ? top + height - pad - barLine / 2 : top + height / 2;
			const textTop = narrow ? top + pad : centre - textHeight / 2;
			y += Math.ceil(height);
			return {
				row,
				top,
				label: { lines: label, baseline: textTop + firstBaseline(base) },
				remark: { lines: remark, baseline: textTop + label.length * line + firstBaseline(small) },
				y: centre - barHeight / 2,
				words: {
					lines: words,
					x: barX + barWidth + base / 2,
					baseline: centre - (words.length * line) / 2 + firstBaseline(base)
				}
			};
		});
		y += small * 0.8;
		return { heading, rows: placedRows };
	});
	return { width, height: Math.ceil(y), barX, barWidth, barHeight, topics: placed, styles };
}
