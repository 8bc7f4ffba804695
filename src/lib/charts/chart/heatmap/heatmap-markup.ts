import {
	GRADE_COLOURS,
	HATCH,
	INK,
	PAPER,
	QUIET,
	RULE,
	type Palette
} from '../../../style/palette.ts';
import { hatchPath, type Box } from '../../../style/hatch-path.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import type { HeatmapStyles } from './heatmap-columns.ts';
import type { GradeBlock, HeatmapLayout, PlacedCell } from './heatmap-layout.ts';
import type { HeatmapScales } from './heatmap-scales.ts';
import { keyMarkup } from '../../key/key-markup.ts';

/**
 * SVG for all of a heatmap, as text because a component for each cell takes half as long again to
 * draw.
 *
 * @param chart cells, and scales that put them where they stand
 */
export function heatmapMarkup(
	layout: HeatmapLayout,
	{ data, xScale, yScale }: HeatmapScales & { readonly data: readonly PlacedCell[] },
	palette: Palette
): string {
	const width = xScale.bandwidth();
	const cells = data.map((placed) => {
		const { cell, height } = placed;
		const box = { x: xScale(cell.column) ?? 0, y: yScale(cell.row), width, height };
		return cellMarkup(placed, box, layout.styles, palette);
	});
	return headingsMarkup(layout) + cells.join('') + keyMarkup(layout.key, palette);
}

/** Headings and row labels, with thin rules that lead from label to cell. */
function headingsMarkup({ columns, groups, columnX, styles }: HeatmapLayout): string {
	const heads = columns.map(({ lines, x, baseline }) =>
		textMarkup({ lines, x, y: baseline, style: styles.heading })
	);
	const labels = groups.map(({ heading, rows }) => {
		const title =
			heading === null
				? ''
				: textMarkup({
						lines: heading.lines,
						x: heading.x,
						y: heading.baseline,
						style: styles.group,
						fill: QUIET
					});
		const rules = rows.map(
			({ y, lines, baseline }) =>
				`<line x1="0" x2="${columnX - 2}" y1="${y}" y2="${y}" stroke="${RULE}"/>` +
				textMarkup({ lines, x: 0, y: baseline, style: styles.label })
		);
		return title + rules.join('');
	});
	return heads.join('') + labels.join('');
}

function cellMarkup(placed: PlacedCell, box: Box, styles: HeatmapStyles, palette: Palette): string {
	const { state } = placed.cell;
	return [
		state === 'not-judged'
			? `<path d="${hatchPath(box)}" stroke="${HATCH}" fill="none"/>${blankMarkup(placed, box, styles)}`
			: '',
		state === 'no-grade'
			? frame(box, 1, `fill="${PAPER}" stroke="${QUIET}" stroke-dasharray="4 3"`) +
				blankMarkup(placed, box, styles)
			: '',
		state === 'other-scale'
			? frame(box, 1, `fill="${PAPER}" stroke="${QUIET}"`) + blankMarkup(placed, box, styles, INK)
			: '',
		...placed.blocks.map((block) => gradeMarkup(block, box, styles, palette)),
		state === 'conflict'
			? frame(box, 3, `fill="none" stroke="${INK}" stroke-width="3" stroke-dasharray="6 4"`)
			: ''
	].join('');
}

function gradeMarkup(block: GradeBlock, box: Box, styles: HeatmapStyles, palette: Palette): string {
	const { fill, edge, ink } = GRADE_COLOURS[palette][block.shown.grade];
	const { y, height, baseline, numberX, wordX, wordBaseline } = block;
	return (
		frame({ ...box, y, height }, 1, `fill="${fill}" stroke="${edge}"`) +
		textMarkup({
			lines: [String(block.shown.grade)],
			x: box.x + numberX,
			y: baseline,
			style: styles.number,
			fill: ink
		}) +
		textMarkup({
			lines: block.lines,
			x: box.x + wordX,
			y: wordBaseline,
			style: styles.word,
			fill: ink
		})
	);
}

/** The words of a cell without a grade. */
function blankMarkup(
	{ lines, baseline, wordsX }: PlacedCell,
	{ x }: Box,
	styles: HeatmapStyles,
	fill: string = QUIET
): string {
	return textMarkup({ lines, x: x + wordsX, y: baseline, style: styles.quiet, fill });
}

/** A rectangle whose stroke lies inside its box. */
function frame({ x, y, width, height }: Box, stroke: number, attributes: string): string {
	const inset = stroke / 2;
	return `<rect x="${x + inset}" y="${y + inset}" width="${width - stroke}" height="${height - stroke}" ${attributes}/>`;
}
