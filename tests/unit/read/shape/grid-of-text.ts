import type { Grid } from '#lib/read/grid.ts';
import { splitRows } from '#lib/read/source/split-rows.ts';

/** The grid of a small CSV. */
export function gridOfText(text: string, delimiter = ','): Grid {
	return { sheet: null, rows: text === '' ? [] : splitRows(text, delimiter, 1) };
}
