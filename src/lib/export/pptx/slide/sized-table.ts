import type { NativeCell, NativeRow, NativeTable } from '../../../view/native-form.ts';
import type { Weight } from '../../../style/typeface.ts';
import { oneLine, wrapText } from '../../../style/wrap-text.ts';
import { CELL_INSET } from '../write/table-shape.ts';
import { weightOf } from './cell-style.ts';
import { fitText } from './fit-text.ts';
import { LINE_HEIGHT } from './paragraphs.ts';

/** A row with a height, in points; its words cut where no slide could hold them. */
export type SizedRow = NativeRow & { readonly height: number };

/** A table, or a part of one, whose rows have heights. */
export interface SizedTable {
	/** Widths, in points. */
	readonly columns: readonly number[];
	/** Empty where the columns have none. */
	readonly headings: readonly string[];
	readonly headingHeight: number;
	readonly rows: readonly SizedRow[];
	/** Points. */
	readonly size: number;
}

/** Largest share of a slide that one row may take; a name that is longer goes on in the next row. */
const TALLEST = 0.45;
/** Rows that one name may take. What is longer still is cut, and whole in the notes. */
const MOST_ROWS = 12;
/** Space that every row has besides its words and insets, in points. */
const AIR = 2;
const CONTINUES = '(continued) ';

/**
 * Every row at a type size, as high as its words need.
 *
 * @param height of the slide's body, in points
 */
export function sizedTable(
	table: NativeTable,
	columns: readonly number[],
	size: number,
	height: number
): SizedTable {
	const inset = 2 * CELL_INSET.top + AIR;
	const width = columns.reduce((sum, column) => sum + column, 0);
	const inner = (column: number) => (columns[column] ?? width) - 2 * CELL_INSET.side;
	const fitted = (words: string, room: number, weight: Weight) =>
		fitText(words, { width: room, height: height * TALLEST }, [size], weight);
	const headings = table.columns.some((words) => words !== '') ? table.columns : [];
	const headingHeights = headings.map(
		(words, column) => fitted(words, inner(column), 'semibold').height + inset
	);
	return {
		columns,
		size,
		headings,
		headingHeight: Math.max(0, ...headingHeights),
		rows: table.rows
			.flatMap((row) => splitRow(row, inner(0), height, size))
			.map((row): SizedRow => {
				if (row.kind === 'group') {
					const said = fitted(row.words, width - 2 * CELL_INSET.side, 'semibold');
					return { kind: 'group', words: said.text, height: said.height + inset + size * 0.3 };
				}
				const cells = row.cells.map((cell, column) => ({
					cell,
					said: fitted(cell.words, inner(column), weightOf(cell.look))
				}));
				return {
					kind: 'cells',
					cells: cells.map(({ cell, said }): NativeCell => ({ ...cell, words: said.text })),
					height: Math.max(...cells.map(({ said }) => said.height)) + inset
				};
			})
	};
}

/** Height of a table with its headings, in points. */
export function heightOf({ headingHeight, rows }: SizedTable): number {
	return rows.reduce((sum, row) => sum + row.height, headingHeight);
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
	let rest = oneLine(text);
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
