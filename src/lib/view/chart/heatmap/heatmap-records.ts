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

/** What a heatmap is made of: the areas and services of an inspection that it shows. */
export interface HeatmapSource {
	readonly inspection: Inspection;
	readonly rows: readonly AreaRow[];
	readonly services: readonly JudgedService[];
}

/** One judgement a row, in the columns of the tidy file, so that the copy can be opened again. */
export function heatmapRecords({ inspection, rows, services }: HeatmapSource): DataTable {
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
