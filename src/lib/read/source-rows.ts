import { decidedRows, NO_DECISIONS, type Decisions } from './decisions.ts';
import type { Grid, GridRow } from './grid.ts';

/** Rows of a file by its sheets, as they are read; those of a text are under `null`. */
export type SourceRows = ReadonlyMap<string | null, readonly GridRow[]>;

/** The rows of a file as its reader decided, headers and what stands above them included. */
export function sourceRows(
	grids: readonly Grid[],
	decisions: Decisions = NO_DECISIONS
): SourceRows {
	return new Map(grids.map(({ sheet, rows }) => [sheet, decidedRows(rows, sheet, decisions)]));
}
