import { firstBaseline } from '../../../style/baseline.ts';
import { LINE_SPACING, type TextStyle } from '../../../style/typeface.ts';
import { wrapAtMost, wrapText } from '../../../style/wrap-text.ts';
import type { ShownGrade } from '../../../view/grade-cell.ts';
import type { HeatmapView } from '../../../view/chart/heatmap/grade-heatmap.ts';
import type { GridCell, GridRow } from '../../../view/grade-grid.ts';
import type { Box } from '../../../style/hatch-path.ts';
import {
	GAP,
	heatmapColumns,
	wordX,
	type CellForm,
	type HeatmapColumns,
	type HeatmapStyles
} from './heatmap-columns.ts';
import { keyLayout, type KeyLayout } from '../../key/key-layout.ts';
import { sameSpace, type Space } from '../../../style/space.ts';
import { airOf, type Air } from './heatmap-air.ts';

/** A grade inside a cell: its number and its word, wrapped. */
export interface GradeBlock extends Box {
	readonly shown: ShownGrade;
	readonly lines: readonly string[];
	/** Pixels from the block's left to the number and to the word. */
	readonly numberX: number;
	readonly wordX: number;
	/** Baseline of the number, and of the first line of the word. */
	readonly baseline: number;
	readonly wordBaseline: number;
}

export interface PlacedCell extends Box {
	readonly cell: GridCell;
	/** One block for each grade, one above the other; none where there is no grade. */
	readonly blocks: readonly GradeBlock[];
	/** Words of a cell without a grade, wrapped, and pixels from its left to them. */
	readonly wordsX: number;
	readonly lines: readonly string[];
	readonly baseline: number;
}

export interface PlacedRow extends Box {
	readonly row: GridRow;
	readonly lines: readonly string[];
	readonly baseline: number;
	readonly cells: readonly PlacedCell[];
}

export interface PlacedHeading {
	readonly label: string;
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly baseline: number;
}

/** Where everything in a heatmap stands, in pixels. */
export interface HeatmapLayout {
	readonly width: number;
	readonly height: number;
	readonly columnX: number;
	readonly columnWidth: number;
	readonly columns: readonly PlacedHeading[];
	readonly groups: readonly {
		readonly heading: PlacedHeading | null;
		readonly rows: readonly PlacedRow[];
	}[];
	/** `null`: none. */
	readonly key: KeyLayout | null;
	readonly styles: HeatmapStyles;
}

/** A name in a file is no longer than this, or one row would fill a page. */
const MOST_LINES = 7;

/** The last layout of each view, and its space. */
const lastLayouts = new WeakMap<HeatmapView, { space: Space; layout: HeatmapLayout }>();

/**
 * Places a heatmap that is as high as it needs to be. A drawing and the grid over it ask for the same
 * layout, which is made once for the two.
 */
export function heatmapLayout(view: HeatmapView, space: Space): HeatmapLayout {
	const last = lastLayouts.get(view);
	if (last !== undefined && sameSpace(last.space, space)) return last.layout;
	const layout = placeHeatmap(view, space, airOf(space));
	lastLayouts.set(view, { space, layout });
	return layout;
}

/**
 * Places a heatmap with so much air between its rows. Under one of a given height, and where rows stand
 * close, is no key: its cells say their grades in words.
 */
export function placeHeatmap(view: HeatmapView, space: Space, air: Air): HeatmapLayout {
	const { width } = space;
	const placing = heatmapColumns(view, space);
	const { columnWidth, columnX, form } = placing;
	const { styles } = form;
	const [base, small] = [styles.label.size, styles.quiet.size];

	const headings = view.columns.map((column, index) => ({
		label: column.label,
		lines: wrapText(column.label, columnWidth - base / 2, styles.heading),
		x: columnX + index * columnWidth
	}));
	const headingLines = Math.max(1, ...headings.map(({ lines }) => lines.length));
	const headingHeight = Math.ceil(headingLines * base * LINE_SPACING + base * 0.4);
	const columns = headings.map((heading) => ({
		...heading,
		y: 0,
		height: headingHeight,
		baseline: headingHeight - base * 0.55 - (heading.lines.length - 1) * base * LINE_SPACING
	}));

	const mostLines = space.height === null ? Infinity : MOST_LINES;
	let y = headingHeight;
	const groups = view.groups.map(({ label, rows }, index) => {
		const heading = label === null ? null : groupHeading(label, y, styles.group, air);
		// Where rows stand close, the first heading shares the line of those of the columns.
		const shares = space.dense && index === 0 && space.height === null;
		y += shares ? 0 : (heading?.height ?? 0);
		const placed = rows.map((row) => {
			const next = placeRow(row, { ...placing, y, width, air, mostLines });
			y += next.height + GAP;
			return next;
		});
		return {
			heading:
				heading && shares ? { ...heading, y: 0, baseline: headingHeight - base * 0.55 } : heading,
			rows: placed
		};
	});
	const key =
		space.height === null && !space.dense
			? keyLayout(view.gradeKey, view.stepKey, view.otherStates, {
					y: y + base,
					width,
					base,
					small
				})
			: null;
	return {
		width,
		height: Math.ceil(key?.bottom ?? y),
		columnX,
		columnWidth,
		columns,
		groups,
		key,
		styles
	};
}

function groupHeading(label: string, y: number, style: TextStyle, air: Air): PlacedHeading {
	const height = Math.ceil(style.size * air.group);
	return { label, lines: [label], x: 0, y, height, baseline: y + height - style.size * 0.6 };
}

interface RowPlace extends HeatmapColumns {
	/** Lines of a name after which the rest is left out; the table and the description have it whole. */
	readonly mostLines: number;
	readonly y: number;
	readonly width: number;
	readonly air: Air;
}

function placeRow(row: GridRow, place: RowPlace): PlacedRow {
	const { y, width, columnX, columnWidth, form, air, mostLines } = place;
	const { styles } = form;
	const { size } = styles.label;
	const padding = size * air.row;
	const line = size * LINE_SPACING;
	const cellWidth = columnWidth - GAP;
	const lines = wrapAtMost(row.label, columnX - size, styles.label, mostLines);
	const texts = row.cells.map((cell) => gradeTexts(cell, cellWidth, form));
	const blanks = row.cells.map(({ grades, words }) =>
		grades.length > 0 ? [] : wrapText(words, cellWidth - form.left - form.right, styles.quiet)
	);
	const roomFor = (count: number) => count * line + padding;
	const needs = texts.map((blocks) => blocks.map(({ height }) => roomFor(height)));
	const height = Math.ceil(
		Math.max(
			roomFor(lines.length),
			...blanks.map((blank) => roomFor(blank.length)),
			...needs.map((blocks) => sum(blocks))
		)
	);
	const centred = (count: number, top: number, room: number) =>
		top + (room - count * line) / 2 + firstBaseline(size);

	const cells = row.cells.map((cell, index): PlacedCell => {
		const box = { x: columnX + index * columnWidth, y, width: cellWidth, height };
		const blocks = texts[index] ?? [];
		const blank = blanks[index] ?? [];
		const blockNeeds = needs[index] ?? [];
		const spare = (height - sum(blockNeeds)) / Math.max(1, blocks.length);
		return {
			...box,
			cell,
			wordsX: form.left,
			lines: blank,
			baseline: centred(blank.length, y, height),
			blocks: blocks.map((block, part) => {
				const top = y + sum(blockNeeds.slice(0, part)) + part * spare;
				const room = (blockNeeds[part] ?? 0) + spare;
				const baseline = centred(block.height, top, room);
				return {
					...box,
					shown: block.shown,
					lines: block.lines,
					numberX: form.left,
					wordX: block.wordX,
					y: top,
					height: room,
					baseline,
					wordBaseline: baseline + (form.numberAbove ? line : 0)
				};
			})
		};
	});
	return { x: 0, y, width, height, row, lines, baseline: centred(lines.length, y, height), cells };
}

function sum(lengths: readonly number[]): number {
	return lengths.reduce((total, length) => total + length, 0);
}

/** The grades of a cell; `height` counts lines of text. */
function gradeTexts({ grades }: GridCell, width: number, form: CellForm) {
	return grades.map((shown) => {
		const x = wordX(shown, form);
		const lines = wrapText(shown.word, width - x - form.right, form.styles.word);
		return { shown, wordX: x, lines, height: lines.length + (form.numberAbove ? 1 : 0) };
	});
}
