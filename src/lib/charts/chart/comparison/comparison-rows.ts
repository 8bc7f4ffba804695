import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ComparisonRow } from '../../../view/chart/comparison/comparison.ts';
import type { ComparisonStyles } from './comparison-styles.ts';
import type { PlacedText } from '../../text/placed-text.ts';

/**
 * Where a row's words stand: the gap in a column of its own, under its label, or, on a narrow
 * sheet, label above the scale and gap below it.
 */
export type RowForm = 'gap-column' | 'gap-under-label' | 'stacked';

export interface PlacedComparison {
	readonly row: ComparisonRow;
	/** The line above the row. */
	readonly top: number;
	readonly height: number;
	readonly label: PlacedText;
	/** Centre of the marks. */
	readonly y: number;
	readonly gap: PlacedText;
}

interface RowRoom {
	readonly top: number;
	readonly form: RowForm;
	readonly labelWidth: number;
	readonly gapX: number;
	readonly gapWidth: number;
	readonly radius: number;
	readonly styles: ComparisonStyles;
}

/** Places one shared area. */
export function placeComparisonRow(row: ComparisonRow, room: RowRoom): PlacedComparison {
	const { top, form, labelWidth, gapX, gapWidth, radius, styles } = room;
	const { size: base } = styles.label;
	const { size: small } = styles.strong;
	const label = wrapText(row.label, labelWidth, styles.label);
	const gap = wrapText(row.gapWords, gapWidth, styles.strong);
	const labelHeight = label.length * base * LINE_SPACING;
	const gapHeight = gap.length * small * LINE_SPACING;
	const pad = base * 0.45;

	if (form === 'stacked') {
		const y = top + pad + labelHeight + base * 0.25 + radius;
		const gapTop = y + radius + small * 0.4;
		return {
			row,
			top,
			height: Math.ceil(gapTop + gapHeight + pad - top),
			label: { lines: label, x: 0, baseline: top + pad + firstBaseline(base) },
			y,
			gap: { lines: gap, x: 0, baseline: gapTop + firstBaseline(small) }
		};
	}
	const beside = form === 'gap-column';
	const textHeight = beside ? Math.max(labelHeight, gapHeight) : labelHeight + gapHeight;
	const height = Math.ceil(Math.max(textHeight, radius * 2) + pad * 2);
	const y = top + height / 2;
	const labelTop = y - (beside ? labelHeight : textHeight) / 2;
	const gapTop = beside ? y - gapHeight / 2 : labelTop + labelHeight;
	return {
		row,
		top,
		height,
		label: { lines: label, x: 0, baseline: labelTop + firstBaseline(base) },
		y,
		gap: { lines: gap, x: gapX, baseline: gapTop + firstBaseline(small) }
	};
}
