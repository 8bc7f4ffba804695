import type { GridRow } from './grid.ts';
import type { ReportDecision } from './report/report-decision.ts';
import type { Shape } from './shape/shape.ts';

/** A row of one sheet. */
export interface RowPlace {
	/** `null` for a text. */
	readonly sheet: string | null;
	readonly line: number;
}

/** Another text in the place of the one that a cell holds. */
export interface CellMend extends RowPlace {
	/** Place of the cell in its row, from 0. */
	readonly place: number;
	readonly to: string;
}

/** What a table is, as its reader says. */
export interface ShapedTable extends RowPlace {
	readonly shape: Shape;
}

/**
 * What a reader decided about a file before its inspections are added. The file itself stays as it is:
 * these are put on its rows each time it is read.
 */
export interface Decisions {
	readonly mends: readonly CellMend[];
	/** Rows that are not read. */
	readonly leftOut: readonly RowPlace[];
	/** By the line of the header. */
	readonly shapes: readonly ShapedTable[];
	/** What is taken of a report. */
	readonly report: readonly ReportDecision[];
}

export const NO_DECISIONS: Decisions = { mends: [], leftOut: [], shapes: [], report: [] };

/** The rows of one sheet as its reader decided: without those left out, the others with their cells mended. */
export function decidedRows(
	rows: readonly GridRow[],
	sheet: string | null,
	{ mends, leftOut }: Decisions
): readonly GridRow[] {
	const mended = new Map<number, CellMend[]>();
	for (const mend of mends) {
		if (mend.sheet !== sheet) continue;
		const others = mended.get(mend.line);
		if (others === undefined) mended.set(mend.line, [mend]);
		else others.push(mend);
	}
	const gone = new Set(leftOut.flatMap((row) => (row.sheet === sheet ? row.line : [])));
	if (mended.size + gone.size === 0) return rows;
	return rows
		.filter(({ line }) => !gone.has(line))
		.map((row) => mendedRow(row, mended.get(row.line) ?? []));
}

function mendedRow(row: GridRow, mends: readonly CellMend[]): GridRow {
	if (mends.length === 0) return row;
	const cells = [...row.cells];
	for (const { place, to } of mends) {
		while (cells.length <= place) cells.push('');
		cells[place] = to;
	}
	return { ...row, cells };
}
