import { JUDGED_COLUMNS, judgementRecords, recordTable } from '../../facts/fact-records.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { withInspection } from '../../facts/with-inspection.ts';
import type { NationalGridView } from './grid-view.ts';

/** One judgement a row, each with its inspection and source, so that the copy can be opened again. */
export function gridRecords({
	grid,
	groups,
	headings
}: Pick<NationalGridView, 'grid' | 'groups' | 'headings'>): DataTable {
	const tables = groups
		.flatMap(({ rows }) => rows)
		.flatMap((row) => {
			const inspection = grid.inspections[row];
			if (inspection === undefined) return [];
			const judged = headings.flatMap(({ column }) => {
				const judgement = grid.judgement(row, column);
				return judgement === null ? [] : judgementRecords(inspection, judgement);
			});
			return withInspection(inspection, recordTable(judged, JUDGED_COLUMNS));
		});
	return { columns: tables[0]?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) };
}
