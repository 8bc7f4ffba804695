import type { Inspection } from '../../domain/inspection.ts';
import type { DataTable } from './data-table.ts';
import {
	actionRecord,
	figureRecord,
	judgementRecords,
	notJudgedRecord,
	recordTable,
	visitRecord,
	type FactRecord
} from './fact-records.ts';
import { withInspection } from './with-inspection.ts';

/** A whole inspection as the tidy file, which opens again as the same inspection. */
export function tidyFile(inspection: Inspection): DataTable {
	return withInspection(
		inspection,
		recordTable([
			...judgedRecords(inspection),
			...inspection.figures.map((figure) => figureRecord(inspection, figure)),
			...inspection.actions.map((action) => actionRecord(inspection, action)),
			...inspection.visits.map(visitRecord)
		])
	);
}

/** Inspections one below another in one such file. */
export function tidyFiles(inspections: readonly Inspection[]): DataTable {
	const tables = inspections.map(tidyFile);
	const columns = tables[0]?.columns ?? recordTable([]).columns;
	return { columns, rows: tables.flatMap(({ rows }) => rows) };
}

/** In the order of the areas, which a file without a framework cannot tell otherwise. */
function judgedRecords(inspection: Inspection): readonly FactRecord[] {
	const { areas, judgements, notJudged } = inspection;
	const rows = new Map(areas.map(({ key }): [string, FactRecord[]] => [key, []]));
	for (const each of judgements) rows.get(each.area)?.push(...judgementRecords(inspection, each));
	for (const each of notJudged) rows.get(each.area)?.push(notJudgedRecord(inspection, each));
	return [...rows.values()].flat();
}
