import type { Action } from '../domain/action.ts';
import type { Area } from '../domain/area.ts';
import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService, Service } from '../domain/service.ts';
import { overallArea } from './overall-area.ts';

/** What the report counts and asks for that bears on one judgement. */
export interface RelatedFacts {
	readonly figures: readonly Figure[];
	readonly actions: readonly Action[];
}

interface Linked {
	readonly service: Service;
	readonly relatesTo: string | null;
}

/**
 * Figures and actions linked to an area, for its service or for both. Those linked to no area
 * bear on the service as a whole and stand with its overall grade; context stands with none.
 */
export function relatedFacts(
	inspection: Inspection,
	area: Area['key'],
	service: JudgedService
): RelatedFacts {
	const isOverall = overallArea(inspection)?.key === area;
	const bearsOn = (fact: Linked) => {
		const sameService = service === 'both' || fact.service === service || fact.service === 'both';
		if (fact.relatesTo === area) return sameService || fact.service === 'context';
		return isOverall && fact.relatesTo === null && sameService && fact.service !== 'context';
	};
	return {
		figures: inspection.figures.filter(bearsOn),
		actions: inspection.actions.filter(bearsOn)
	};
}
