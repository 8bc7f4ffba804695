import { LINE_SPACING, type TextStyle } from '../look/typeface.ts';
import { textWidth } from '../look/text-width.ts';
import { wrapText } from '../look/wrap-text.ts';
import type { ShownGrade } from '../view/grade-cell.ts';
import type { HeatmapCell, HeatmapRow, HeatmapView } from '../view/grade-heatmap.ts';
import type { Box } from './hatch-path.ts';
import { keyLayout, type KeyLayout } from './key-layout.ts';
import { typeSizes } from './type-sizes.ts';

/** A grade inside a cell: its number and its word, wrapped. */
export interface GradeBlock extends Box {
	readonly shown: ShownGrade;
	readonly lines: readonly string[];
	/** Pixels from the block's left to the word. */
	readonly wordX: number;
	/** Baseline of the first line. */
	readonly baseline: number;
}

export interface PlacedCell extends Box {
	readonly cell: HeatmapCell;
	/** One block for each grade, one above the other; none where there is no grade. */
	readonly blocks: readonly GradeBlock[];
	/** Words of a cell without a grade, wrapped. */
	readonly lines: readonly string[];
	readonly baseline: number;
}

export interface PlacedRow extends Box {
	readonly row: HeatmapRow;
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
	readonly key: KeyLayout;
	readonly styles: {
		readonly label: TextStyle;
		readonly heading: TextStyle;
		readonly group: TextStyle;
		readonly number: TextStyle;
		readonly word: TextStyle;
		readonly quiet: TextStyle;
	};
}

/** Space between neighbouring cells, in pixels. */
const GAP = 2;

/** Space above and below the text of a row together, and the height of a group's heading, in ems. */
interface Air {
	readonly row: number;
	readonly group: number;
}

const AIRY: Air = { row: 0.85, group: 2.1 };
/** Drawings as wide as this are made for slides and pages that are low, where rows stand closer. */
const LOW = 1400;
const TIGHT: Air = { row: 0.22, group: 1.5 };

/** Widest a column gets, and the share of the drawing that all may take, in ems and as a fraction. */
const WIDEST_COLUMN = 13;
const COLUMNS_SHARE = 0.62;

/** Places a heatmap on a sheet of the given width; the height follows from the wrapped text. */
export function heatmapLayout(view: HeatmapView, width: number): HeatmapLayout {
	const { base, small } = typeSizes(width);
	const styles: HeatmapLayout['styles'] = {
		label: { size: base, weight: 'regular' },
		heading: { size: base, weight: 'semibold' },
		group: { size: small, weight: 'semibold' },
		number: { size: base, weight: 'semibold' },
		word: { size: base, weight: 'regular' },
		quiet: { size: small, weight: 'regular' }
	};
	const count = Math.max(1, view.columns.length);
	const columnWidth = Math.floor(Math.min(WIDEST_COLUMN * base, (width * COLUMNS_SHARE) / count));
	const columnX = width - columnWidth * count + GAP;

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

	const air = width >= LOW ? TIGHT : AIRY;
	let y = headingHeight;
	const groups = view.groups.map(({ label, rows }) => {
		const heading = label === null ? null : groupHeading(label, y, styles.group, air);
		y += heading?.height ?? 0;
		const placed = rows.map((row) => {
			const next = placeRow(row, { x: 0, y, width, columnX, columnWidth, styles, air });
			y += next.height + GAP;
			return next;
		});
		return { heading, rows: placed };
	});
	const key = keyLayout(view.gradeKey, view.otherStates, { y: y + base, width, base, small });
	return {
		width,
		height: Math.ceil(key.bottom),
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

interface RowPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly columnX: number;
	readonly columnWidth: number;
	readonly styles: HeatmapLayout['styles'];
	readonly air: Air;
}

function placeRow(row: HeatmapRow, place: RowPlace): PlacedRow {
	const { x, y, width, columnX, columnWidth, styles, air } = place;
	const { size } = styles.label;
	const padding = size * air.row;
	const line = size * LINE_SPACING;
	const lines = wrapText(row.label, columnX - size, styles.label);
	const texts = row.cells.map((cell) => cellTexts(cell, columnWidth - GAP, styles));
	const blanks = row.cells.map(({ grades, words }) =>
		grades.length > 0 ? [] : wrapText(words, columnWidth - GAP - size, styles.quiet)
	);
	const tallest = Math.max(
		lines.length * line,
		...blanks.map((blank) => blank.length * line),
		...texts.map((blocks) =>
			blocks.reduce((sum, block) => sum + block.lines.length * line + padding, -padding)
		)
	);
	const height = Math.ceil(tallest + padding);
	const centred = (count: number, top: number, room: number) =>
		top + (room - count * line) / 2 + size * 0.97;

	const cells = row.cells.map((cell, index): PlacedCell => {
		const box = { x: columnX + index * columnWidth, y, width: columnWidth - GAP, height };
		const blocks = texts[index] ?? [];
		const blank = blanks[index] ?? [];
		const share = blocks.length === 0 ? 0 : height / blocks.length;
		return {
			...box,
			cell,
			lines: blank,
			baseline: centred(blank.length, y, height),
			blocks: blocks.map((block, part) => {
				const top = y + part * share;
				return {
					...box,
					...block,
					y: top,
					height: share,
					baseline: centred(block.lines.length, top, share)
				};
			})
		};
	});
	return { x, y, width, height, row, lines, baseline: centred(lines.length, y, height), cells };
}

function cellTexts(
	{ grades }: HeatmapCell,
	width: number,
	{ number, word }: HeatmapLayout['styles']
) {
	return grades.map((shown) => {
		const wordX = number.size * 0.75 + textWidth(String(shown.grade), number) + number.size * 0.55;
		return { shown, wordX, lines: wrapText(shown.word, width - wordX - number.size * 0.3, word) };
	});
}
