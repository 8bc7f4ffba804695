import { NO_DECISIONS, type Decisions } from './decisions.ts';
import type { Problem } from './problem.ts';
import { isComplete } from './column.ts';
import { coverOf } from './shape/cover.ts';
import { tablesOf } from './shape/tables-of.ts';
import type { Shape } from './shape/shape.ts';
import type { SourceReading } from './source/read-source.ts';
import { headedText, isTidy, readTable, rowsIn, type HeadedText } from './table/read-table.ts';
import { tableByPieces } from './table/table-by-pieces.ts';
import type { ReadTable } from './table/table-reading.ts';

/** The tables of a file, and what is wrong with the file as such. */
export interface TablesReading {
	readonly tables: readonly ReadTable[];
	readonly problems: readonly Problem[];
}

/**
 * Finds the tables of a file and reads those whose shape is known or was said by their reader.
 *
 * @param mappings shapes that readers have made, which are known by their headings
 */
export function readTables(
	{ text, grids, headed }: Pick<SourceReading, 'text' | 'grids' | 'headed'>,
	decisions: Decisions = NO_DECISIONS,
	mappings: readonly Shape[] = []
): TablesReading {
	const whole = headed ?? (text === null ? null : headedText(text));
	const isOurs =
		whole !== null && (grids.length === 0 ? isComplete(whole.header.match) : isTidy(whole));
	if (isOurs && decisions.shapes.length === 0) {
		return { tables: [tidyTable(whole, decisions)], problems: [] };
	}
	const shared = coverOf(grids);
	const tables = grids.flatMap((grid) => tablesOf(grid, decisions, mappings, shared));
	const isRead = tables.some(({ table }) => table.state === 'read');
	// The reader of tidy texts knows best what such a text lacks.
	return { tables, problems: text === null || isRead ? [] : readTable(text).problems };
}

function tidyTable(headed: HeadedText, decisions: Decisions): ReadTable {
	const read = tableByPieces(headed, decisions) ?? readTable(headed.text, decisions);
	const headings = [...read.headers.values()];
	const table = {
		sheet: null,
		line: read.line,
		headings,
		rows: rowsIn(read)
	} as const;
	return { ...read, table: { ...table, state: 'read', shape: 'Tidy CSV', why: null } };
}
