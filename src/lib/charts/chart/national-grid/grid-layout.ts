import type { Space } from '../../../style/space.ts';
import { LINE_SPACING } from '../../../style/typeface.ts';
import { widestPiece, wrapText } from '../../../style/wrap-text.ts';
import { textWidth } from '../../../style/text-width.ts';
import { nationalCell, type NationalCell } from '../../../view/chart/national-grid/grid-cells.ts';
import { headingNote, headingWords } from '../../../view/chart/national-grid/grid-headings.ts';
import { besideName } from '../../../view/chart/national-grid/beside-name.ts';
import { rowName } from '../../../view/chart/national-grid/grid-nouns.ts';
import type { GridGroup, GridDrawing } from '../../../view/chart/national-grid/grid-view.ts';
import { keyLayout, type KeyLayout } from '../../key/key-layout.ts';
import { AFTER_NUMBER, cellText, gridColumns, type GridColumns } from './grid-columns.ts';

/** A cell in its place, with the lines of its word. */
export interface DrawnCell {
	readonly cell: NationalCell;
	readonly x: number;
	readonly number: string | null;
	readonly wordX: number;
	readonly lines: readonly string[];
}

export interface DrawnRow {
	readonly y: number;
	readonly height: number;
	readonly name: readonly string[];
	readonly date: string | null;
	readonly isOwn: boolean;
	readonly cells: readonly DrawnCell[];
}

/** A line of strips: of the whole place, or of a region. */
export interface DrawnStrips {
	readonly y: number;
	readonly height: number;
	readonly group: GridGroup;
	readonly isPlace: boolean;
}

export interface DrawnHeading {
	readonly x: number;
	readonly lines: readonly string[];
	readonly note: readonly string[];
}

/** Where everything in a grid stands. */
export interface GridLayout {
	readonly columns: GridColumns;
	readonly height: number;
	readonly width: number;
	readonly headings: readonly DrawnHeading[];
	readonly headingHeight: number;
	readonly strips: readonly DrawnStrips[];
	readonly rows: readonly DrawnRow[];
	/** What letters over columns stand for, in lines; empty where headings stand there themselves. */
	readonly letters: readonly string[];
	/** What numbers alone stand for; `null`: the words are in the cells. */
	readonly key: KeyLayout | null;
}

/** Least and most space above and below the text of a row together, in ems. */
const AIR = { least: 0.25, most: 0.9 } as const;

/** Places a grid in its space: where a height is given, its rows fill it as far as looks like one table. */
export function gridLayout(view: GridDrawing, space: Space): GridLayout {
	const least = placed(view, space, AIR.least);
	const count = least.rows.length + least.strips.length;
	if (space.height === null || least.height >= space.height || count === 0) return least;
	const spare = (space.height - least.height) / count / space.type.base;
	return placed(view, space, Math.min(AIR.most, AIR.least + spare * 0.98));
}

function placed(view: GridDrawing, space: Space, air: number): GridLayout {
	const columns = gridColumns(view, space);
	const {
		note: noteStyle,
		heading: headingStyle,
		cell: cellStyle,
		columnX,
		pitch,
		inset
	} = columns;
	const { base } = space.type;
	const line = base * LINE_SPACING;
	const room = pitch - inset;
	const letters = columns.hasHeadings ? [] : letterLines(view, space.width, columns);
	const lettersHeight = letters.length === 0 ? 0 : letters.length * line + base * 0.4;
	const headings = view.headings.map((each, at): DrawnHeading => {
		const x = columnX + at * pitch;
		if (!columns.hasHeadings) return { x, lines: [letterOf(at)], note: [] };
		// A sheet of a given height has more use for another row.
		const said = space.height === null ? headingNote(each) : each.service;
		const note =
			said === null || widestPiece(said, noteStyle) > room ? [] : wrapText(said, room, noteStyle);
		// Two headings of several words do not run into one another.
		const air = headingStyle.size * 0.5;
		const width = Math.max(widestPiece(each.words, headingStyle), pitch - air);
		return { x, lines: wrapText(each.words, width, headingStyle), note };
	});
	const most = Math.max(1, ...headings.map(({ lines, note }) => lines.length + note.length));
	const headingHeight = Math.ceil(lettersHeight + most * line + base * 0.3);
	const stripHeight = Math.ceil(line + base * Math.max(0.35, air));
	let y = headingHeight;
	const strips: DrawnStrips[] = [];
	if (view.place.strips.some(({ graded }) => graded > 0)) {
		strips.push({ y, height: stripHeight, group: view.place, isPlace: true });
		y += stripHeight;
	}
	const rows = view.groups.flatMap((group) => {
		if (group.label !== null) {
			y += base * 0.35;
			strips.push({ y, height: stripHeight, group, isPlace: false });
			y += stripHeight;
		}
		return group.rows.map((row) => {
			const next = placedRow(view, row, columns, { y, air, base });
			y += next.height;
			return next;
		});
	});
	const grades = ([1, 2, 3, 4] as const).map((grade) => ({ grade, word: view.gradeWords[grade] }));
	const states = [...new Set(rows.flatMap((row) => row.cells.map(({ cell }) => cell.state)))];
	const key =
		columns.form !== 'number' || view.inadequate === null
			? null
			: keyLayout(
					grades,
					[],
					states.filter((state) => state !== 'graded'),
					{ y: y + base * 0.7, width: space.width, base, small: cellStyle.size }
				);
	return {
		columns,
		width: space.width,
		height: Math.ceil(key?.bottom ?? y) + 1,
		headings,
		headingHeight,
		strips,
		rows,
		letters,
		key
	};
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterOf(at: number): string {
	return LETTERS[at] ?? String(at + 1);
}

/** `A Overall effectiveness (safeguarding)`, and so on, in lines. */
function letterLines(
	{ headings }: GridDrawing,
	width: number,
	{ quiet }: GridColumns
): readonly string[] {
	const said = headings.map((heading, at) => `${letterOf(at)} ${headingWords(heading)}`);
	return wrapText(`${said.join('; ')}.`, width, quiet);
}

function placedRow(
	view: GridDrawing,
	row: number,
	columns: GridColumns,
	{ y, air, base }: { readonly y: number; readonly air: number; readonly base: number }
): DrawnRow {
	const { cell: style, name, nameWidth, dateX, columnX, pitch, inset, form } = columns;
	const inspection = view.grid.inspections[row];
	const isOwn = view.own.has(row);
	const lines = wrapText(
		inspection === undefined ? '' : rowName(inspection),
		nameWidth + 1,
		isOwn ? columns.strong : name
	);
	const cells = view.headings.map(({ column }, at): DrawnCell => {
		const cell = nationalCell(view.grid, row, column);
		const { number, word } = cellText(cell, form);
		const before =
			number === null
				? 0
				: textWidth(number, { ...style, weight: 'semibold' }) + style.size * AFTER_NUMBER;
		const wordX = inset + before;
		const words = word === '' ? [] : wrapText(word, pitch - wordX - inset / 2, style);
		return { cell, x: columnX + at * pitch, number, wordX, lines: words };
	});
	const most = Math.max(1, lines.length, ...cells.map((each) => each.lines.length));
	const date = dateX === null ? null : besideName(view, row) || null;
	return {
		y,
		height: most * base * LINE_SPACING + base * air,
		name: lines,
		date,
		isOwn,
		cells
	};
}
