import { decidedRows, NO_DECISIONS, type Decisions } from './decisions.ts';
import type { GridRow } from './grid.ts';
import type { SourceReading } from './source/read-source.ts';
import { findHeader } from './table/find-header.ts';
import { plainSource, splitBelow } from './table/read-table.ts';

/** Rows of a file by its sheets, as they are read; those of a text are under `null`. */
export type SourceRows = ReadonlyMap<string | null, readonly GridRow[]>;

/** The rows of a file as its reader decided, headers and what stands above them included. */
export function sourceRows(
	{ text, grids }: Pick<SourceReading, 'text' | 'grids'>,
	decisions: Decisions = NO_DECISIONS
): SourceRows {
	const sheets = new Map(grids.map(({ sheet, rows }) => [sheet, rows]));
	if (text !== null && sheets.size === 0) sheets.set(null, tidyRows(text));
	return new Map(
		Array.from(sheets, ([sheet, rows]) => [sheet, decidedRows(rows, sheet, decisions)])
	);
}

/** As the reader of tidy texts splits them: a mark left open above the header tears no row below it. */
function tidyRows(source: string): readonly GridRow[] {
	const text = plainSource(source);
	if (text === '') return [];
	const header = findHeader(text);
	const { rows } = splitBelow(text, header);
	return [{ line: header.line, cells: header.cells, fault: null }, ...rows];
}
