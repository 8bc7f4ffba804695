import { textWidth } from '../../../style/text-width.ts';
import type { NativeCell, NativeTable } from '../../../view/native-form.ts';
import { weightOf } from './cell-style.ts';
import { CELL_INSET } from '../write/table-shape.ts';

/** Narrowest column, as a multiple of the type size. */
const LEAST = 5;

/**
 * Widths of a table's columns that fill `width`: each as wide as its longest text, what is left over
 * shared out evenly; where they are too wide together, those with most text give way, down to their
 * longest word.
 */
export function columnWidths(table: NativeTable, width: number, size: number): readonly number[] {
	const columns = evenGrades(
		table.columns.map((_heading, column) => neededBy(table, column, size))
	);
	const total = sum(columns.map(({ text }) => text));
	if (total <= width) return columns.map(({ text }) => text + (width - total) / columns.length);

	// Headings of grades, and what is said quietly under them, break before the names of rows do. Columns
	// that fit their fair share keep it; the others share the rest by how much they hold.
	const narrow = columns.map((column) =>
		column.holdsGrades ? { ...column, text: Math.max(column.cell, column.word) } : column
	);
	const left = width - sum(narrow.map(({ text }) => text));
	if (left >= 0) return narrow.map(({ text }) => text + left / columns.length);
	const fair = width / columns.length;
	const wide = narrow.filter(({ text }) => text > fair);
	const rest =
		width - sum(narrow.filter((column) => !wide.includes(column)).map(({ text }) => text));
	const words = sum(wide.map(({ word }) => Math.min(word, fair)));
	const weight = sum(wide.map(({ text }) => Math.min(text, width)));
	return narrow.map((column) => {
		if (!wide.includes(column)) return column.text;
		return Math.min(column.word, fair) + ((rest - words) * Math.min(column.text, width)) / weight;
	});
}

/** Whether every column is wide enough for its longest word, so that none is broken. */
export function wordsFit(table: NativeTable, columns: readonly number[], size: number): boolean {
	return columns.every((width, column) => neededBy(table, column, size).word <= width);
}

interface Needed {
	/** Width of the longest text, of the longest that should not break, and of the longest word, in points. */
	readonly text: number;
	readonly cell: number;
	readonly word: number;
	readonly holdsGrades: boolean;
}

function neededBy({ columns, rows }: NativeTable, column: number, size: number): Needed {
	const cells = rows.flatMap((row) => (row.kind === 'cells' ? (row.cells[column] ?? []) : []));
	const heading = { words: columns[column] ?? '', weight: 'semibold' } as const;
	const styled = (some: readonly NativeCell[]) =>
		some.map(({ words, look }) => ({ words, weight: weightOf(look) }));
	const own = styled(cells);
	const widest = (texts: typeof own, pieces: (words: string) => readonly string[]) =>
		texts.reduce(
			(most, { words, weight }) =>
				Math.max(most, ...pieces(words).map((piece) => textWidth(piece, { size, weight }) + INSET)),
			LEAST * size
		);
	return {
		text: widest([heading, ...own], (words) => [words]),
		cell: widest(styled(cells.filter(({ look }) => look !== 'quiet')), (words) => [words]),
		word: widest([heading, ...own], (words) => words.split(/(?<=[\s/-])/)),
		holdsGrades: cells.some(({ grades }) => grades.length > 0)
	};
}

/** Columns of grades stand side by side to be compared, so they are of one width. */
function evenGrades(columns: readonly Needed[]): readonly Needed[] {
	const graded = columns.filter(({ holdsGrades }) => holdsGrades);
	const text = Math.max(...graded.map((column) => column.text));
	const cell = Math.max(...graded.map((column) => column.cell));
	const word = Math.max(...graded.map((column) => column.word));
	return columns.map((column) => (column.holdsGrades ? { ...column, text, cell, word } : column));
}

/** Both sides of a cell, and a little for rounding. */
const INSET = 2 * CELL_INSET.side + 1;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
