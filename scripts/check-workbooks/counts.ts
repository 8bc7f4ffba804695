import type { Reading } from '../../src/lib/assemble/read-inspections.ts';
import { isOfCouncil } from '../../src/lib/domain/area-group.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { isVisit } from '../../src/lib/domain/is-visit.ts';
import { readGradeCell } from '../../src/lib/read/cell/grade-cell.ts';
import { cellOf, type TableRow } from '../../src/lib/read/table/table-row.ts';
import type { ReadTable } from '../../src/lib/read/table/table-reading.ts';
import { areaWithKey } from '../../src/lib/select/area-with-key.ts';

/** How often each thing is there, in words. */
type Counts = Map<string, number>;

/** Everything that is counted of workbooks, by sheet, by framework, and in all. */
export function countsOf(reading: Reading, tables: readonly ReadTable[]): Counts {
	const counts: Counts = new Map();
	const add = (what: string, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count);
	for (const { state } of reading.tables) add(`tables ${state}`);
	for (const { table, rows } of tables) {
		if (table.state !== 'read') continue;
		const sheet = `sheet ${table.sheet ?? ''}`;
		add(`${sheet}, rows`, table.rows);
		add(`${sheet}, blocks`, new Set(rows.filter(isJudged).map(blockOf)).size);
		add(`${sheet}, grades`, rows.filter(isGraded).length);
	}
	for (const row of ratedHistory(tables)) add(row);
	const graded = reading.inspections.filter((inspection) => !isVisit(inspection));
	add('visits without grades', reading.inspections.length - graded.length);
	add('inspections', graded.length);
	for (const inspection of graded) {
		add(`inspections, ${inspection.framework ?? 'no framework'}`);
		for (const what of gradesOf(inspection)) add(what);
	}
	return counts;
}

function isJudged(row: TableRow): boolean {
	return cellOf(row, 'kind') === 'judgement';
}

function isGraded(row: TableRow): boolean {
	return isJudged(row) && readGradeCell(cellOf(row, 'value'))?.kind === 'graded';
}

/** An inspection of a row, by the cell of its date. */
function blockOf({ line, origin }: TableRow): string {
	const date = origin?.cells.get('published') ?? origin?.cells.get('inspected_from');
	return `${line} ${date?.place ?? ''}`;
}

/** Each grade once: of all, by framework, and the board's apart. */
function gradesOf({ framework, areas, judgements }: Inspection): readonly string[] {
	return judgements.flatMap(({ area, result }) => {
		if (result.kind !== 'graded') return [];
		const known = areaWithKey(areas, area);
		const whose = known !== null && !isOfCouncil(known) ? 'LSCB' : framework;
		return ['grades', `grades, ${whose ?? 'no framework'}`];
	});
}

/** The grades of each area in the history of ILACS inspections. */
function ratedHistory(tables: readonly ReadTable[]): readonly string[] {
	const rows = tables.filter(({ table }) => table.sheet === 'ILACS_inspection_history');
	return rows
		.flatMap((table) => table.rows)
		.filter(isGraded)
		.map((row) => `history, ${cellOf(row, 'area')}, ${cellOf(row, 'value')}`);
}
