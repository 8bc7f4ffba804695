import { findArea, frameworkOf } from '../domain/framework-catalogue.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICE_VALUES } from '../domain/service.ts';
import { withInspection } from './caption.ts';
import type { DataTable } from './data-table.ts';
import {
	actionRecord,
	figureRecord,
	judgementRecords,
	recordTable,
	type FactRecord
} from './fact-records.ts';

/** A whole inspection as the tidy file, which opens again as the same inspection. */
export function tidyFile(inspection: Inspection): DataTable {
	return withInspection(
		inspection,
		recordTable([
			...inspection.judgements.flatMap((judgement) => judgementRecords(inspection, judgement)),
			...notJudgedRecords(inspection),
			...inspection.figures.map((figure) => figureRecord(inspection, figure)),
			...inspection.actions.map((action) => actionRecord(inspection, action))
		])
	);
}

/** What the framework would expect and the file says was not judged: else it reads as missing. */
function notJudgedRecords({ areas, framework }: Inspection): readonly FactRecord[] {
	const known = frameworkOf(framework);
	if (known === undefined) return [];
	return areas.flatMap(({ name, services }) =>
		(findArea(known, name)?.services ?? [])
			.filter((service) => !services.includes(service))
			.map((service) => ({
				kind: 'judgement',
				service: SERVICE_VALUES[service],
				area: name,
				value: 'not judged'
			}))
	);
}
