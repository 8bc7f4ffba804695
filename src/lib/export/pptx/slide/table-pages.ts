import type { NativeCell, NativeRow, NativeTable } from '../../../view/native-form.ts';
import type { Weight } from '../../../style/typeface.ts';
import { wrapText } from '../../../style/wrap-text.ts';
import { weightOf } from './cell-style.ts';
import { columnWidths } from './column-widths.ts';
import { fitText, oneLine } from './fit-text.ts';
import { SIZES } from './page.ts';
import { LINE_HEIGHT } from './paragraphs.ts';
import { CELL_INSET } from '../write/table-shape.ts';

/** A row with a height, in points; its words cut where no slide could hold them. */
export type SizedRow = NativeRow & { readonly height: number };

/** The part of a table that one slide holds, with its heading row. */
export interface TablePage {
	readonly columns: readonly number[];
	readonly headings: readonly string[];
	readonly headingHeight: number;
	readonly rows: readonly SizedRow[];
	/** Points. */
	readonly size: number;
}

interface Room {
	readonly width: number;
	readonly height: number;
}

/** Largest share of a page that one row may take; a name that is longer goes on in the next row. */
const TALLEST = 0.45;
/** Rows that one name may take. What is longer still is cut, and whole in the notes. */
const MOST_ROWS = 12;
/** How much air a table that fits on one slide may take on. */
const MOST_AIR = 1.45;
/** Type and what every row gets besides where a table is cut anyway, in points: the first with the fewest slides. */
const CUT_SIZES = [
	{ size: 12, air: 4 },
	{ size: 11.5, air: 3 },
	{ size: 11, air: 2 },
	{ size: 10.5, air: 2 }
];
const CONTINUED = ' (continued)';
const CONTINUES = '(continued) ';

/** Cuts a table into slides: one, at the largest size at which it fits, else several of even length. */
export function tablePages(table: NativeTable, room: Room): readonly TablePage[] {
	for (const size of SIZES.table) {
		const page = sized(table, room, size, 0);
		const needed = heightOf(page);
		if (needed <= room.height) return [aired(page, Math.min(MOST_AIR, room.height / needed))];
	}
	const cuts = CUT_SIZES.map(({ size, air }) => {
		const page = sized(table, room, size, air);
		return cut(page.rows, room.height - page.headingHeight).map((rows) => ({ ...page, rows }));
	});
	const fewest = Math.min(...cuts.map(({ length }) => length));
	return cuts.find(({ length }) => length === fewest) ?? [];
}

function heightOf({ headingHeight, rows }: TablePage): number {
	return rows.reduce((sum, row) => sum + row.height, headingHeight);
}

function aired(page: TablePage, factor: number): TablePage {
	return {
		...page,
		headingHeight: page.headingHeight * factor,
		rows: page.rows.map((row) => ({ ...row, height: row.height * factor }))
	};
}

/** Every row at a type size, as high as its words need and `air` more. */
function sized(table: NativeTable, { width, height }: Room, size: number, air: number): TablePage {
	const columns = columnWidths(table, width, size);
	const inset = 2 * CELL_INSET.top + air;
	const fitted = (words: string, column: number, weight: Weight) =>
		fitText(
			words,
			{ width: column - 2 * CELL_INSET.side, height: height * TALLEST },
			[size],
			weight
		);
	const nameWidth = (columns[0] ?? width) - 2 * CELL_INSET.side;
	const headingHeights = table.columns.map(
		(words, index) => fitted(words, columns[index] ?? width, 'semibold').height
	);
	return {
		columns,
		size,
		headings: table.columns,
		headingHeight: Math.max(...headingHeights) + inset,
		rows: table.rows
			.flatMap((row) => splitRow(row, nameWidth, height, size))
			.map((row): SizedRow => {
				if (row.kind === 'group') {
					const said = fitted(row.words, width - CONTINUED.length * size, 'semibold');
					return { kind: 'group', words: said.text, height: said.height + inset + size * 0.3 };
				}
				const cells = row.cells.map((cell, index) => ({
					cell,
					said: fitted(cell.words, columns[index] ?? width, weightOf(cell.look))
				}));
				return {
					kind: 'cells',
					cells: cells.map(({ cell, said }): NativeCell => ({ ...cell, words: said.text })),
					height: Math.max(...cells.map(({ said }) => said.height)) + inset
				};
			})
	};
}

/** A row whose name is longer than a row may be, as rows that say it one after the other. */
function splitRow(
	row: NativeRow,
	width: number,
	height: number,
	size: number
): readonly NativeRow[] {
	const [name, ...others] = row.kind === 'cells' ? row.cells : [];
	if (name?.look !== 'text') return [row];
	const room = Math.max(1, Math.floor((height * TALLEST) / (size * LINE_HEIGHT)));
	const [first = '', ...rest] = splitText(name.words, width, room, size);
	if (rest.length === 0) return [row];
	const blank = others.map((): NativeCell => ({ look: 'text', words: '', grades: [] }));
	return [
		{ kind: 'cells', cells: [{ ...name, words: first }, ...others] },
		...rest.map((words): NativeRow => ({ kind: 'cells', cells: [{ ...name, words }, ...blank] }))
	];
}

/** Text in pieces of so many lines; the last has all the rest. */
function splitText(text: string, width: number, room: number, size: number): readonly string[] {
	const pieces: string[] = [];
	let rest = oneLine(text).trim();
	while (pieces.length < MOST_ROWS - 1) {
		const lines = wrapText(rest, width, { size, weight: 'regular' });
		if (lines.length <= room) break;
		let end = 0;
		for (const line of lines.slice(0, room)) end = rest.indexOf(line, end) + line.length;
		pieces.push(rest.slice(0, end));
		rest = CONTINUES + rest.slice(end).trimStart();
	}
	return [...pieces, rest];
}

/** As few pages as there must be, and as even as they can be. */
function cut(rows: readonly SizedRow[], height: number): readonly (readonly SizedRow[])[] {
	const fewest = cutAt(rows, height);
	const total = rows.reduce((sum, row) => sum + row.height, 0);
	for (let limit = total / fewest.length; limit < height; limit += 6) {
		const even = cutAt(rows, limit);
		if (even.length === fewest.length) return even;
	}
	return fewest;
}

/** Fills pages up to a height. A group's heading stays with its first row and is said again on the next page. */
function cutAt(rows: readonly SizedRow[], limit: number): readonly (readonly SizedRow[])[] {
	const pages: SizedRow[][] = [];
	let page: SizedRow[] = [];
	let used = 0;
	let group: SizedRow | null = null;
	rows.forEach((row, index) => {
		if (row.kind === 'group') group = row;
		const next = rows[index + 1];
		const together = row.height + (row.kind === 'group' ? (next?.height ?? 0) : 0);
		if (page.length > 0 && used + together > limit) {
			pages.push(page);
			page = row.kind === 'cells' && group !== null ? [continued(group)] : [];
			used = page.reduce((sum, { height }) => sum + height, 0);
		}
		page.push(row);
		used += row.height;
	});
	if (page.length > 0) pages.push(page);
	return pages;
}

function continued(group: SizedRow): SizedRow {
	return group.kind === 'group' ? { ...group, words: group.words + CONTINUED } : group;
}
