import type { Grid } from '../grid.ts';
import { plainSource } from '../table/read-table.ts';
import { delimiterOf, saidDelimiter } from './delimiter.ts';
import { afterLines, splitRows } from './split-rows.ts';

/** The rows of a text of cells, whatever separates them. */
export function textGrid(source: string): Grid {
	const text = plainSource(source);
	if (text === '') return { sheet: null, rows: [] };
	const first = saidDelimiter(text) === null ? 1 : 2;
	const below = text.slice(afterLines(text, 0, first - 1));
	return { sheet: null, rows: splitRows(below, delimiterOf(text), first) };
}
