import { scalePoint, type ScalePoint } from 'd3';
import type { Grade } from '../../../domain/grade.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import type { ComparisonView } from '../../../view/chart/comparison/comparison.ts';
import { placeComparisonRow, type PlacedComparison, type RowForm } from './comparison-rows.ts';
import {
	placeLegend,
	stepHeadings,
	type LegendItem,
	type StepHeading
} from './comparison-scale.ts';
import { isNarrow, type Space } from '../../../style/space.ts';
import type { ComparisonStyles } from './comparison-styles.ts';
import { placeUnshared, type UnsharedLayout } from './unshared-layout.ts';

/** Where the paired comparison stands, in pixels. */
export interface ComparisonLayout {
	readonly width: number;
	readonly height: number;
	/** Radius of a mark. */
	readonly radius: number;
	readonly x: ScalePoint<Grade>;
	readonly steps: readonly (StepHeading & { readonly baseline: number })[];
	readonly legend: readonly LegendItem[];
	/** Baseline of the words that say which end is better. */
	readonly endsBaseline: number;
	readonly rows: readonly PlacedComparison[];
	readonly unshared: UnsharedLayout | null;
	readonly styles: ComparisonStyles;
}

/** From this width on, in ems, the gaps have a column of their own. */
const GAP_COLUMN = 47.5;

export function comparisonLayout(view: ComparisonView, space: Space): ComparisonLayout {
	const { width, type } = space;
	const { base, small } = type;
	const styles: ComparisonStyles = {
		label: { size: base, weight: 'regular' },
		strong: { size: small, weight: 'semibold' },
		quiet: { size: small, weight: 'regular' }
	};
	const form: RowForm = isNarrow(space)
		? 'stacked'
		: width < GAP_COLUMN * base
			? 'gap-under-label'
			: 'gap-column';
	const radius = Math.round(base * 0.72);
	const labels = { stacked: 0, 'gap-under-label': 0.36, 'gap-column': 0.33 }[form];
	const gaps = form === 'gap-column' ? 0.23 : 0;
	const from = Math.floor(width * labels);
	const to = width - Math.floor(width * gaps);
	const step = (to - from) / view.steps.length;
	const x = scalePoint(
		view.steps.map(({ grade }) => grade),
		[from + step / 2, to - step / 2]
	);

	const legend = placeLegend(view, width, radius, styles.quiet);
	const endsBaseline = legend.bottom + base * 1.3;
	const headings = stepHeadings(view.steps, step, x, styles.strong);
	const headingLines = Math.max(1, ...headings.map(({ line, lines }) => line + lines.length));
	const baseline = endsBaseline + small * 1.5;

	let y =
		view.rows.length === 0 ? 0 : baseline + (headingLines - 1) * small * LINE_SPACING + base * 0.7;
	const rows = view.rows.map((row) => {
		const labelWidth = form === 'stacked' ? width : from - base;
		const placed = placeComparisonRow(row, {
			top: y,
			form,
			labelWidth,
			gapX: form === 'gap-column' ? to + base / 2 : 0,
			gapWidth: form === 'gap-column' ? width - to - base / 2 : labelWidth,
			radius,
			styles
		});
		y += placed.height;
		return placed;
	});
	const unshared = placeUnshared(view, {
		y: y === 0 ? 0 : y + base,
		width,
		narrow: form === 'stacked',
		styles
	});
	return {
		width,
		height: Math.ceil(unshared?.bottom ?? y + 2),
		radius,
		x,
		steps: headings.map((heading) => ({
			...heading,
			baseline: baseline + heading.line * heading.style.size * LINE_SPACING
		})),
		legend: legend.items,
		endsBaseline,
		rows,
		unshared,
		styles
	};
}
