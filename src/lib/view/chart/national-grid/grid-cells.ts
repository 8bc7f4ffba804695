import type { Judgement } from '../../../domain/judgement.ts';
import { findArea } from '../../../domain/find-area.ts';
import { frameworkOf } from '../../../domain/frameworks.ts';
import type { CellState } from '../../../select/grid.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { dayAt } from '../../../select/many/row-facts.ts';
import { isOfColumn } from '../../../select/many/shared-areas-table.ts';
import { whyAbsent } from '../../../select/many/why-absent.ts';
import { shownCell, type ShownCell } from '../../grade-cell.ts';

/** A cell of the grid as it is shown. */
export interface NationalCell extends ShownCell {
	readonly judgement: Judgement | null;
	/** Whether its area is only the nearest to that of its column. */
	readonly nearest: boolean;
}

/** Stands behind a grade whose area is only the nearest to that of its column. */
export const NEAREST = 'nearest';

/** What a cell says where its inspection was before the area had a grade of its own. */
export const NOT_YET = 'not yet judged';

const CELLS = new WeakMap<GridTable, NationalCell[]>();

/** What stands where a row meets a column; made once, however often its row is drawn. */
export function nationalCell(table: GridTable, row: number, column: number): NationalCell {
	const cells = CELLS.get(table) ?? [];
	CELLS.set(table, cells);
	const place = row * table.columns.length + column;
	return (cells[place] ??= madeCell(table, row, column));
}

function madeCell(table: GridTable, row: number, column: number): NationalCell {
	const judgement = table.judgement(row, column);
	const shown = shownCell(judgement?.result ?? absentState(table, row, column));
	const words =
		judgement?.result.kind !== 'graded' && isBefore(table, row, column) ? NOT_YET : shown.words;
	return { ...shown, words, judgement, nearest: table.isNearest(row, column) };
}

/** A judgement that was made, and is not given here, is no area that was not judged. */
function absentState(table: GridTable, row: number, at: number): CellState {
	const inspection = table.inspections[row];
	const column = table.columns[at];
	const isMissing =
		inspection !== undefined &&
		column !== undefined &&
		whyAbsent(inspection, (own) => isOfColumn(column, own)) === 'not-given';
	return isMissing ? { kind: 'no-grade', why: 'blank' } : { kind: 'not-judged' };
}

/** Whether the inspection was before its framework graded the area. */
function isBefore(table: GridTable, row: number, column: number): boolean {
	const name = table.columns[column]?.name ?? '';
	const framework = frameworkOf(table.inspections[row]?.framework ?? null);
	const from = framework === undefined ? undefined : findArea(framework, name)?.from;
	const day = dayAt(table, row);
	return from !== undefined && day !== '' && day < from;
}
