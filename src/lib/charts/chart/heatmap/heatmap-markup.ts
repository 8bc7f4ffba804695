import { cellLook, lookOf, type StateLook } from '../../../style/cell-look.ts';
import { cellMarkup, linesFor } from '../../../style/cell-markup.ts';
import { QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { textWidth } from '../../../style/text-width.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { textMarkup } from '../../../style/text-markup.ts';
import type { HeatmapStyles } from './heatmap-columns.ts';
import type { HeatmapBlock } from './heatmap-blocks.ts';
import type { GradeBlock, HeatmapLayout, PlacedCell } from './heatmap-layout.ts';
import { keyMarkup } from '../../key/key-markup.ts';

/**
 * SVG for all of a heatmap, as text because a component for each cell takes half as long again to
 * draw.
 */
export function heatmapMarkup(blocks: readonly HeatmapBlock[], palette: Palette): string {
	return blocks
		.map(({ x, layout }) => {
			const markup = blockMarkup(layout, palette);
			return x === 0 ? markup : `<g transform="translate(${x} 0)">${markup}</g>`;
		})
		.join('');
}

function blockMarkup(layout: HeatmapLayout, palette: Palette): string {
	const cells = layout.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const drawn = cells.map((cell) => placedMarkup(cell, layout.styles, palette));
	const key = layout.key === null ? '' : keyMarkup(layout.key, palette);
	return headingsMarkup(layout) + drawn.join('') + key;
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

function placedMarkup(placed: PlacedCell, styles: HeatmapStyles, palette: Palette): string {
	const { state } = placed.cell;
	const grades = placed.blocks.map((block) => gradeMarkup(block, styles, palette)).join('');
	if (state === 'graded') return grades;
	const look = lookOf(placed.cell, palette);
	// The line of a conflict holds its grades together, and lies over theirs.
	return state === 'conflict'
		? grades + cellMarkup(placed, { ...look, fill: 'none' }, linesFor(styles.label.size))
		: cellMarkup(placed, look, linesFor(styles.label.size)) + wordsMarkup(placed, styles, look);
}

function gradeMarkup(block: GradeBlock, styles: HeatmapStyles, palette: Palette): string {
	const look = cellLook(block.shown.grade, palette);
	const { x, baseline, numberX, wordX, wordBaseline } = block;
	return (
		cellMarkup(block, look, linesFor(styles.label.size)) +
		textMarkup({
			lines: [String(block.shown.grade)],
			x: x + numberX,
			y: baseline,
			style: styles.number,
			fill: look.ink
		}) +
		textMarkup({
			lines: block.lines,
			x: x + wordX,
			y: wordBaseline,
			style: styles.word,
			fill: look.ink
		})
	);
}

/** The words of a cell without a grade. */
function wordsMarkup(
	{ x, lines, baseline, wordsX }: PlacedCell,
	{ quiet }: HeatmapStyles,
	{ ink, fill, hatched }: StateLook
): string {
	const words = textMarkup({ lines, x: x + wordsX, y: baseline, style: quiet, fill: ink });
	if (!hatched) return words;
	// Words among the lines of a hatch are hard to read: they stand on plain ground.
	const around = quiet.size * 0.25;
	const width = Math.max(...lines.map((line) => textWidth(line, quiet))) + around;
	const top = baseline - quiet.size * 0.9;
	const height = quiet.size * (1.2 + (lines.length - 1) * LINE_SPACING);
	return `<rect x="${x + wordsX - around}" y="${top}" width="${width}" height="${height}" fill="${fill}"/>${words}`;
}
