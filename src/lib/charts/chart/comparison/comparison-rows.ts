import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { textWidth } from '../../../style/text-width.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ComparisonRow } from '../../../view/chart/comparison/comparison-row.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { saysText, type ComparisonColumns } from './comparison-columns.ts';
import type { ComparisonStyles } from './comparison-styles.ts';
import { markPlaces, marksHeight, stackedMarks, type MarkPlaces } from './mark-places.ts';

export interface PlacedComparison extends MarkPlaces {
	readonly row: ComparisonRow;
	/** The line above the row. */
	readonly top: number;
	readonly height: number;
	readonly label: PlacedText;
	/** Centre of the marks. */
	readonly y: number;
	readonly says: PlacedText & { readonly anchor: 'start' | 'end' };
	/** Where the bands stand behind the marks. */
	readonly band: { readonly top: number; readonly bottom: number };
}

interface RowRoom {
	readonly top: number;
	readonly columns: ComparisonColumns;
	/** Height of a mark. */
	readonly size: number;
	/** Above and below what stands in the row together. */
	readonly air: number;
	readonly styles: ComparisonStyles;
}

/** Places one row: label, marks and words in line, or label and words over the marks. */
export function placeComparisonRow(row: ComparisonRow, room: RowRoom): PlacedComparison {
	return room.columns.isStacked ? stacked(row, room) : inLine(row, room);
}

/** More lines than this beside the bands are read no better than under the label. */
const MOST_LINES = 2;

function inLine(
	row: ComparisonRow,
	{ top, columns, size, air, styles }: RowRoom
): PlacedComparison {
	const { labelWidth, saysX, saysWidth } = columns;
	const label = wrapText(row.label, labelWidth, styles.label);
	const inColumn = wrapText(saysText(row.says), saysWidth, styles.strong);
	const beside = inColumn.length <= MOST_LINES;
	const says = beside ? inColumn : wrapText(saysText(row.says), labelWidth, styles.strong);
	const labelHeight = label.length * styles.label.size * LINE_SPACING;
	const saysHeight = says.length * styles.strong.size * LINE_SPACING;
	const textHeight = beside ? Math.max(labelHeight, saysHeight) : labelHeight + saysHeight;
	const marks = marksHeight(stackedMarks(row.marks, columns.isNamed), size) + size * 0.3;
	const height = Math.ceil(Math.max(textHeight, marks) + air);
	const y = top + height / 2;
	const labelTop = y - (beside ? labelHeight : textHeight) / 2;
	return {
		row,
		top,
		height,
		label: placed(label, 0, labelTop, styles.label.size),
		y,
		says: beside
			? starting(placed(says, saysX, y - saysHeight / 2, styles.strong.size))
			: starting(placed(says, 0, labelTop + labelHeight, styles.strong.size)),
		band: { top, bottom: top + height },
		...markPlaces(row.marks, { ...columns, size, y })
	};
}

function stacked(
	row: ComparisonRow,
	{ top, columns, size, air, styles }: RowRoom
): PlacedComparison {
	const width = columns.saysX + columns.saysWidth;
	const length = textWidth(row.says, styles.strong);
	// A grade goes with the name of its area; a gap stands in a column of its own.
	const beside = row.service === null && length <= columns.saysWidth;
	const labelRoom = beside ? width - length - styles.label.size : width;
	const label = wrapText(row.label, labelRoom, styles.label);
	const says = beside ? [row.says] : wrapText(saysText(row.says), width, styles.strong);
	const labelTop = top + air / 2;
	const labelBottom = labelTop + label.length * styles.label.size * LINE_SPACING;
	const saysHeight = says.length * styles.strong.size * LINE_SPACING;
	const bandTop = labelBottom + (beside ? 0 : saysHeight) + air / 4;
	const bandHeight = size * 1.3;
	const y = bandTop + bandHeight / 2;
	const lower = (styles.label.size - styles.strong.size) * 0.9;
	return {
		row,
		top,
		height: Math.ceil(bandTop + bandHeight + air / 2 - top),
		label: placed(label, 0, labelTop, styles.label.size),
		y,
		says: beside
			? { ...placed(says, width, labelTop + lower, styles.strong.size), anchor: 'end' }
			: starting(placed(says, 0, labelBottom, styles.strong.size)),
		band: { top: bandTop, bottom: bandTop + bandHeight },
		...markPlaces(row.marks, { ...columns, size, y })
	};
}

function placed(lines: readonly string[], x: number, top: number, size: number): PlacedText {
	return { lines, x, baseline: top + firstBaseline(size) };
}

function starting(text: PlacedText): PlacedComparison['says'] {
	return { ...text, anchor: 'start' };
}
