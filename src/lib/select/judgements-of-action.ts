import type { Action } from '../domain/action.ts';
import type { Inspection } from '../domain/inspection.ts';
import { JUDGED_SERVICES, type JudgedService } from '../domain/service.ts';
import { gridOf, type AreaRow, type Crossing } from './grid.ts';
import { overallRow } from './overall-area.ts';

/** A judgement that an action bears on. */
export interface BornOn {
	readonly row: AreaRow;
	readonly service: JudgedService;
	readonly crossing: Crossing;
}

/**
 * The judgements that an action bears on, as `relatedFacts` has it from their side: of its area, for its
 * service or for both; of the whole service where it names no area.
 */
export function judgementsOfAction(
	inspection: Inspection,
	{ relatesTo, service }: Action
): readonly BornOn[] {
	const isContext = service === 'context';
	if (relatesTo === null && isContext) return [];
	const row = relatesTo === null ? overallRow(inspection) : gridOf(inspection).rowOf.get(relatesTo);
	if (row == null) return [];
	return JUDGED_SERVICES.filter(
		(judged) => isContext || [service, judged].includes('both') || judged === service
	)
		.map((judged) => ({ row, service: judged, crossing: row.at[judged] }))
		.filter(({ crossing }) => crossing.judgement !== null);
}
