import type { GridRow } from '../grid.ts';
import { toldApart, unnamedColumn } from './headings.ts';
import { cleanText, withoutInvisible } from '../source/clean-text.ts';

/** A column of a table, whatever it holds. */
export interface TableColumn {
	/** Its place in the row, from 0. */
	readonly place: number;
	/** On one line, with its column where another before it has the same; its place where it has none. */
	readonly heading: string;
	/** What stands below its heading, one for each row; empty where nothing does. */
	readonly cells: readonly string[];
}

/** A table of which nothing is known but where it begins. */
export interface PlainTable {
	readonly header: GridRow;
	/** The rows below that hold more than a note does. */
	readonly rows: readonly GridRow[];
	/** Those that have a heading, or hold something. */
	readonly columns: readonly TableColumn[];
}

/** Lines that may stand above a header: titles and notes. */
const SEARCHED = 20;
/** Rows that tell how wide a table is. */
const LOOKED_AT = 60;

/**
 * The table of some rows: its header is the first line that is nearly as wide as the table.
 *
 * @param line of its header, where that is known
 * @returns `null` where no line can be a header
 */
export function plainTable(
	rows: readonly GridRow[],
	line: number | null = null
): PlainTable | null {
	const widths = rows.slice(0, LOOKED_AT).map(({ cells }) => filled(cells));
	const widest = Math.max(0, ...widths);
	const least = Math.max(2, Math.ceil(widest * 0.6));
	const place =
		line === null
			? widths.slice(0, SEARCHED).findIndex((width) => width >= least)
			: rows.findIndex((row) => row.line === line);
	const header = rows[place];
	if (header === undefined) return null;
	const below = rows.slice(place + 1).filter(({ cells }) => filled(cells) > (widest > 2 ? 1 : 0));
	return { header, rows: below, columns: columnsOf(header, below) };
}

function columnsOf(header: GridRow, rows: readonly GridRow[]): readonly TableColumn[] {
	const width = Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
	const headings = toldApart(Array.from({ length: width }, (_, at) => oneLine(header.cells[at])));
	return headings
		.map((heading, place) => ({
			place,
			heading: heading || unnamedColumn(place),
			cells: rows.map(({ cells }) => oneLine(cells[place]))
		}))
		.filter(
			({ place, cells }) => oneLine(header.cells[place]) !== '' || cells.some((cell) => cell !== '')
		);
}

function filled(cells: readonly string[]): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

/** Without what cannot be seen, on one line. */
export function oneLine(text = ''): string {
	return cleanText(withoutInvisible(text)).replace(/\s+/g, ' ').trim();
}
