import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Judgement, JudgementResult } from '../domain/judgement.ts';
import type { JudgedService } from '../domain/service.ts';

/** What stands where an area meets a service. */
export type CellState = JudgementResult | { readonly kind: 'not-judged' };

/** The judgement of an area for a service, if the inspection has one. */
export function judgementOf(
	inspection: Inspection,
	area: Area['key'],
	service: JudgedService
): Judgement | null {
	return (
		inspection.judgements.find(
			(judgement) => judgement.area === area && judgement.service === service
		) ?? null
	);
}

/** Tells a missing grade from an area that the service is not judged on. */
export function cellState(inspection: Inspection, area: Area, service: JudgedService): CellState {
	const judgement = judgementOf(inspection, area.key, service);
	if (judgement !== null) return judgement.result;
	return { kind: area.services.includes(service) ? 'no-grade' : 'not-judged' };
}
