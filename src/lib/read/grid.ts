import type { Problem } from './problem.ts';

/** A row of a grid and its cells as the file writes them. */
export interface GridRow {
	/** Line of a text on which it starts, or its row in a sheet, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
	/** Why it is not sure which cell stands in which column; only a text can have one. */
	readonly fault: Problem | null;
}

/**
 * The first waist of reading: the cells of one sheet of a workbook, or of a text, whatever kind of file
 * they come from.
 */
export interface Grid {
	/** Name of the sheet; `null` for a text, which has none. */
	readonly sheet: string | null;
	/** In the order of the sheet. Rows past the last that holds anything are left out. */
	readonly rows: readonly GridRow[];
}
