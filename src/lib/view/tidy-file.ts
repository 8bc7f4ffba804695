import type { Inspection } from '../domain/inspection.ts';
import { withInspection } from './caption.ts';
import type { DataTable } from './data-table.ts';
import { actionRecord, figureRecord, judgementRecords, recordTable } from './fact-records.ts';

/** A whole inspection as the tidy file, which opens again as the same inspection. */
export function tidyFile(inspection: Inspection): DataTable {
	return withInspection(
		inspection,
		recordTable([
			...inspection.judgements.flatMap((judgement) => judgementRecords(inspection, judgement)),
			...inspection.figures.map((figure) => figureRecord(inspection, figure)),
			...inspection.actions.map((action) => actionRecord(inspection, action))
		])
	);
}
