import { decidedRows, type Decisions } from '../decisions.ts';
import type { Grid } from '../grid.ts';
import type { ReadTable, TableReading } from '../table/table-reading.ts';
import { applyShape, type AppliedShape } from './apply.ts';
import { findTables, type HeadedTable } from './find-tables.ts';
import { filledCells } from './found-table.ts';
import { headingWords } from './headings.ts';
import { nearShape } from './near.ts';
import { verdictOn } from './refuse.ts';
import type { Shape } from './shape.ts';
import type { SharedCells } from './tidy-cells.ts';
import { readTidyTable } from './tidy-table.ts';

/**
 * The tables of one sheet, wherever they begin, each read by the shape that its headings tell.
 *
 * @param mappings shapes that readers have made
 * @param shared what the workbook says of all its tables
 */
export function tablesOf(
	grid: Grid,
	decisions: Decisions,
	mappings: readonly Shape[],
	shared: SharedCells = {}
): readonly ReadTable[] {
	const rows = decidedRows(grid.rows, grid.sheet, decisions);
	const tables = findTables(grid, rows, decisions, mappings);
	if (tables.length > 0) return tables.map((table) => readFound(table, mappings, shared));
	const line = rows.find(({ cells }) => filledCells(cells, 1) > 0)?.line ?? 1;
	return [unread({ sheet: grid.sheet, line, headings: [], rows: 0 }, 'no-table')];
}

type Found = Pick<TableReading, 'sheet' | 'line' | 'headings' | 'rows' | 'mapped'>;

function readFound(table: HeadedTable, mappings: readonly Shape[], shared: SharedCells): ReadTable {
	const { sheet, header, by } = table;
	const found: Found = {
		sheet,
		line: header.line,
		headings: header.cells.map(headingWords),
		// One cell by itself is a title or a note.
		rows: table.rows.filter(({ cells }) => filledCells(cells, 2) === 2).length
	};
	if (by?.kind === 'tidy') return read(found, 'Tidy table', readTidyTable(table, by.match));
	if (by?.kind === 'shape') {
		const { name, mapped } = by.shape;
		const said = mapped === undefined ? found : { ...found, mapped };
		return read(said, name, applyShape(by.shape, table, shared));
	}
	const near = nearShape(header.cells, mappings);
	if (near !== null) return unread(found, 'near', near.name);
	const { refusal, mayHoldJudgements } = verdictOn(table);
	if (refusal !== null) return unread(found, 'refused', null, refusal);
	return unread(found, mayHoldJudgements ? 'unknown' : 'no-table');
}

function read(found: Found, shape: string, { rows, problems }: AppliedShape): ReadTable {
	const table: TableReading = { ...found, state: 'read', shape, why: null };
	return { line: found.line, rows, problems, headers: new Map(), table };
}

function unread(
	found: Found,
	state: TableReading['state'],
	shape: string | null = null,
	why: string | null = null
): ReadTable {
	const table: TableReading = { ...found, state, shape, why };
	return { line: found.line, rows: [], problems: [], headers: new Map(), table };
}
