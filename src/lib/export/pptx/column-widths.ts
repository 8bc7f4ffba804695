import { textWidth } from '../../look/text-width.ts';
import type { NativeTable } from '../../view/native-form.ts';
import { weightOf } from './cell-style.ts';
import { CELL_INSET } from './table-shape.ts';

/** Narrowest column, as a multiple of the type size. */
const LEAST = 5;

/**
 * Widths of a table's columns that fill `width`: each as wide as its longest text, what is left over
 * shared out evenly; where they are too wide together, those with most text give way, down to their
 * longest word.
 */
export function columnWidths(table: NativeTable, width: number, size: number): readonly number[] {
	const columns = table.columns.map((heading, column) => {
		const cells = table.rows.flatMap((row) =>
			row.kind === 'cells' ? (row.cells[column] ?? []) : []
		);
		const texts = [
			{ words: heading, weight: 'semibold' as const },
			...cells.map(({ words, look }) => ({ words, weight: weightOf(look) }))
		];
		const widest = (pieces: (words: string) => readonly string[]) =>
			Math.max(
				LEAST * size,
				...texts.flatMap(({ words, weight }) =>
					pieces(words).map((piece) => textWidth(piece, { size, weight }) + INSET)
				)
			);
		return {
			text: widest((words) => [words]),
			word: widest((words) => words.split(/(?<=[\s/-])/))
		};
	});
	const total = sum(columns.map(({ text }) => text));
	if (total <= width) return columns.map(({ text }) => text + (width - total) / columns.length);

	// Columns that fit their fair share keep it; the others share the rest by how much they hold.
	const fair = width / columns.length;
	const wide = columns.filter(({ text }) => text > fair);
	const rest =
		width - sum(columns.filter((column) => !wide.includes(column)).map(({ text }) => text));
	const words = sum(wide.map(({ word }) => Math.min(word, fair)));
	const weight = sum(wide.map(({ text }) => Math.min(text, width)));
	return columns.map((column) => {
		if (!wide.includes(column)) return column.text;
		return Math.min(column.word, fair) + ((rest - words) * Math.min(column.text, width)) / weight;
	});
}

/** Both sides of a cell, and a little for rounding. */
const INSET = 2 * CELL_INSET.side + 1;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
