import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Judgement, JudgementResult } from '../domain/judgement.ts';
import type { JudgedService } from '../domain/service.ts';

/** What stands where an area meets a service. */
export type CellState = JudgementResult | { readonly kind: 'not-judged' };

/** Judgements never change, so each list of them is gone through once, however many cells ask. */
const indexes = new WeakMap<readonly Judgement[], ReadonlyMap<string, Judgement>>();

function indexOf(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
	const known = indexes.get(judgements);
	if (known !== undefined) return known;
	const index = new Map(judgements.map((each) => [placeOf(each.area, each.service), each]));
	indexes.set(judgements, index);
	return index;
}

const placeOf = (area: Area['key'], service: JudgedService) => `${service} ${area}`;

/** The judgement of an area for a service, if the inspection has one. */
export function judgementOf(
	{ judgements }: Inspection,
	area: Area['key'],
	service: JudgedService
): Judgement | null {
	return indexOf(judgements).get(placeOf(area, service)) ?? null;
}

/** Tells a missing grade from an area that the service is not judged on. */
export function cellState(inspection: Inspection, area: Area, service: JudgedService): CellState {
	const judgement = judgementOf(inspection, area.key, service);
	if (judgement !== null) return judgement.result;
	return area.services.includes(service)
		? { kind: 'no-grade', why: 'blank' }
		: { kind: 'not-judged' };
}
