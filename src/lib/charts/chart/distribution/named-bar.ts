import { belowMiddle, firstBaseline } from '../../../style/baseline.ts';
import { QUIET } from '../../../style/palette.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { DistributionBar } from '../../../view/chart/distribution/distribution-bar.ts';
import type { DistributionView } from '../../../view/chart/distribution/distribution.ts';
import type { DistributionStyles } from './distribution-styles.ts';
import { barAt, type Placed, type Row } from './placed-bar.ts';

/** The column of names beside the bars. */
export interface Names {
	readonly width: number;
	/** Whether each total stands in the line of its name: all do, or none. */
	readonly oneLine: boolean;
}

/** As wide as the widest name with its total, else the wider of the two, up to a share of the drawing. */
export function namesOf(
	{ bars }: DistributionView,
	most: number,
	styles: DistributionStyles
): Names {
	const { name, quiet, em } = styles;
	const widths = bars.map(({ label, totalWords }) => [
		textWidth(label, name),
		textWidth(totalWords, quiet)
	]);
	const together = Math.max(0, ...widths.map(([one = 0, other = 0]) => one + other)) + em * 1.6;
	if (together <= most) return { width: Math.ceil(together), oneLine: true };
	return { width: Math.ceil(Math.min(most, Math.max(0, ...widths.flat()) + em)), oneLine: false };
}

/** A bar with its name and total at its left. */
export function barBesideName(
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

/** A bar under its name, where there is no room beside it. */
export function barUnderName(bar: DistributionBar, view: DistributionView, row: Row): Placed {
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
