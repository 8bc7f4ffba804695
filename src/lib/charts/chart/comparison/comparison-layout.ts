import type { Grade } from '../../../domain/grade.ts';
import { firstBaseline } from '../../../style/baseline.ts';
import type { Box } from '../../../style/hatch-path.ts';
import type { Space } from '../../../style/space.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import type { ComparisonView } from '../../../view/chart/comparison/comparison.ts';
import type { PlacedText } from '../../text/placed-text.ts';
import { comparisonBands } from './comparison-bands.ts';
import { comparisonColumns, type ComparisonColumns } from './comparison-columns.ts';
import { placeComparisonRow, type PlacedComparison } from './comparison-rows.ts';
import { headingsHeight, stepHeadings, type StepHeading } from './comparison-scale.ts';
import { comparisonStyles, type ComparisonStyles } from './comparison-styles.ts';
import { placeLegend, type Legend } from './marks-legend.ts';
import { rowAir } from './row-air.ts';

/** Where a comparison stands, in the units of its space. */
export interface ComparisonLayout {
	readonly height: number;
	readonly columns: ComparisonColumns;
	readonly legend: Legend;
	/** Height of a mark. */
	readonly size: number;
	readonly steps: readonly (StepHeading & { readonly baseline: number })[];
	/** The thin strip of its colour under the heading of each grade. */
	readonly strips: readonly (Box & { readonly grade: Grade })[];
	/** `null`: what rows say needs none. */
	readonly saysHeading: PlacedText | null;
	readonly rows: readonly PlacedComparison[];
	/** The four steps behind the rows. */
	readonly bands: readonly Box[];
	/** Lines above rows and under the last. */
	readonly rules: readonly number[];
	/** How many areas are not in it. */
	readonly more: PlacedText | null;
	readonly styles: ComparisonStyles;
}

/**
 * Places a comparison. Where there is a height to fill, rows stand as far apart as it allows.
 */
export function comparisonLayout(view: ComparisonView, space: Space): ComparisonLayout {
	// What wraps decides the height, so it is asked of whole layouts, which are small.
	const air = rowAir(space, (tried) => placeComparison(view, space, tried).height);
	return placeComparison(view, space, air);
}

function placeComparison(view: ComparisonView, space: Space, air: number): ComparisonLayout {
	const { width, type, dense } = space;
	const { base, small } = type;
	const styles = comparisonStyles(space);
	const columns = comparisonColumns(view, space, styles);
	const size = Math.round(Math.max(small * 1.6, base * (dense ? 1.5 : 1.7)));
	const key = view.marksKey.filter(({ service }) => !columns.isNamed || service === null);
	const legend = placeLegend(key, width, size, styles.quiet);

	const headings = stepHeadings(view.steps, {
		bands: columns.bands,
		style: styles.strong,
		least: type.least
	});
	const headingTop = legend.bottom;
	const stripTop = headingTop + headingsHeight(headings) + small * 0.25;
	const strip = { y: stripTop, height: Math.round(base * 0.45) };
	const line = small * LINE_SPACING;
	const saysTop = columns.isStacked
		? stripTop + strip.height + small * 0.5
		: stripTop - small * 0.25 - line;

	const isHeaded = !columns.isStacked || view.compares === 'areas';
	let y = columns.isStacked && isHeaded ? saysTop + line : stripTop + strip.height + 2;
	const rows = view.rows.map((row, index) => {
		const before = view.rows[index - 1];
		if (before !== undefined && before.section !== row.section) y += base * 0.6;
		const placed = placeComparisonRow(row, { top: y, columns, size, air, styles });
		y += placed.height;
		return placed;
	});
	const words = space.height === null && !dense ? view.moreNamed : view.more;
	const more = words === null ? null : wrapText(words, width, styles.quiet);
	const moreTop = y + small * 0.6;
	return {
		height: Math.ceil(more === null ? y + 1 : moreTop + more.length * line),
		columns,
		legend,
		size,
		steps: headings.map((heading) => ({
			...heading,
			baseline:
				headingTop +
				firstBaseline(heading.style.size) +
				heading.line * heading.style.size * LINE_SPACING
		})),
		strips: view.steps.map(({ grade }) => ({
			grade,
			x: columns.bands(grade) ?? 0,
			width: columns.bands.bandwidth(),
			...strip
		})),
		saysHeading: !isHeaded
			? null
			: {
					lines: [view.saysHeading],
					x: columns.isStacked ? width : columns.saysX,
					baseline: saysTop + firstBaseline(small)
				},
		rows,
		bands: comparisonBands(rows, columns.bands),
		rules: [...rows.map(({ top }) => top), y],
		more: more && { lines: more, x: 0, baseline: moreTop + firstBaseline(small) },
		styles
	};
}
