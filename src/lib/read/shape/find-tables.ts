import type { Decisions } from '../decisions.ts';
import type { Grid, GridRow } from '../grid.ts';
import { filledCells, type FoundTable } from './found-table.ts';
import { looksLikeHeader } from './looks-like-header.ts';
import { recognise, type Recognised } from './recognise.ts';
import type { Shape } from './shape.ts';

/** A table, and what its header tells; `null` where it looks like a table and is none that is known. */
export interface HeadedTable extends FoundTable {
	readonly by: Recognised | null;
}

/** The first lines of a sheet may be anything: titles, notes, and headings right below them. */
const TOP = 60;

/**
 * The tables of a sheet: each from a line of headings down to the next. A known header, or one that its
 * reader has said, is found wherever it stands apart from the rows above it. One that only looks like a
 * header begins a table at the top of a sheet or below a title.
 *
 * @param rows of the sheet, as its reader has decided
 */
export function findTables(
	{ sheet }: Grid,
	rows: readonly GridRow[],
	decisions: Decisions,
	mappings: readonly Shape[]
): readonly HeadedTable[] {
	const decided = new Map(
		decisions.shapes.flatMap((each) => (each.sheet === sheet ? [[each.line, each.shape]] : []))
	);
	const heads: { readonly at: number; readonly by: Recognised | null }[] = [];
	for (const [at, row] of rows.entries()) {
		const shape = decided.get(row.line);
		if (shape !== undefined) heads.push({ at, by: { kind: 'shape', shape } });
		else if (filledCells(row.cells, 2) === 2 && (isApart(rows, at) || isAtTop(heads, at))) {
			const below = rows.slice(at + 1, at + TOP);
			const by = recognise(row, below, mappings);
			const isFirst = heads.length === 0 || isBelowGap(rows, at);
			if (by !== null || (isFirst && looksLikeHeader(row, below))) heads.push({ at, by });
		}
	}
	return heads.flatMap(({ at, by }, index) => {
		const header = rows[at];
		if (header === undefined) return [];
		return [{ sheet, header, rows: rows.slice(at + 1, heads[index + 1]?.at), by }];
	});
}

/** Whether no more than a title stands right above a line. */
function isApart(rows: readonly GridRow[], at: number): boolean {
	return filledCells(rows[at - 1]?.cells ?? [], 2) < 2;
}

/** Whether a line near the top may be the first that is known: notes of several cells may stand above it. */
function isAtTop(heads: readonly Pick<HeadedTable, 'by'>[], at: number): boolean {
	return at < TOP && heads.every(({ by }) => by === null);
}

/** Whether a line is the first below a blank one, or below a title that is. */
function isBelowGap(rows: readonly GridRow[], at: number): boolean {
	const above = (lines: number) => filledCells(rows[at - lines]?.cells ?? [], 2);
	return above(1) === 0 || (above(1) === 1 && above(2) === 0);
}
