import type { GridRow } from '../grid.ts';

/** A part of a sheet: a line of headings, and the rows below it down to the next one. */
export interface FoundTable {
	/** `null` for a text. */
	readonly sheet: string | null;
	readonly header: GridRow;
	/** Blank ones among them. */
	readonly rows: readonly GridRow[];
}

/** How many cells of a row hold anything, counted up to so many. */
export function filledCells(cells: readonly string[], most = Infinity): number {
	let count = 0;
	for (const cell of cells) {
		if (cell.trim() !== '') count += 1;
		if (count >= most) return count;
	}
	return count;
}
