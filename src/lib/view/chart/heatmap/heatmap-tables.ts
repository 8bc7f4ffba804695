import type { Inspection } from '../../../domain/inspection.ts';
import type { JudgedService } from '../../../domain/service.ts';
import type { AreaRow } from '../../../select/grid.ts';
import type { DataTable } from '../../facts/data-table.ts';
import {
	JUDGED_COLUMNS,
	judgementRecords,
	notJudgedRecord,
	recordTable
} from '../../facts/fact-records.ts';
import { oneGrade } from '../../grade-cell.ts';
import type { GradeGrid } from '../../grade-grid.ts';

/** The grid for reading. */
export function heatmapTable({ columns, groups }: GradeGrid): DataTable {
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			...columns.map(({ key, label }) => ({ name: key, heading: label }))
		],
		rows: groups.flatMap(({ rows }) =>
			rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)])
		),
		grades: groups.flatMap(({ rows }) => rows.map(({ cells }) => [null, ...cells.map(oneGrade)]))
	};
}

/** One judgement a row, in the columns of the tidy file, so that the copy can be opened again. */
export function heatmapRecords(
	inspection: Inspection,
	rows: readonly AreaRow[],
	services: readonly JudgedService[]
): DataTable {
	const judged = rows.flatMap(({ at }) =>
		services.flatMap((service) => {
			const { judgement } = at[service];
			return judgement === null ? [] : judgementRecords(inspection, judgement);
		})
	);
	const shown = new Set(rows.map(({ area }) => area.key));
	const notJudged = inspection.notJudged
		.filter(({ area, service }) => shown.has(area) && services.includes(service))
		.map((each) => notJudgedRecord(inspection, each));
	return recordTable([...judged, ...notJudged], JUDGED_COLUMNS);
}
