import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { Judgement, JudgementResult } from '../domain/judgement.ts';
import type { JudgedService } from '../domain/service.ts';
import { judgedServices } from './judged-services.ts';
import { oncePer } from './once-per.ts';

/** What stands where an area meets a service. */
export type CellState = JudgementResult | { readonly kind: 'not-judged' };

/** Where an area meets a service. */
export interface Crossing {
	readonly state: CellState;
	/** `null` where no row of the file gives one. */
	readonly judgement: Judgement | null;
}

/** An area with its crossings: one for every service, those it is not judged for included. */
export interface AreaRow {
	readonly area: Area;
	readonly at: Readonly<Record<JudgedService, Crossing>>;
}

/** The judgements of an inspection as areas by services. */
export interface Grid {
	/** The services that at least one area is judged for: the columns. */
	readonly services: readonly JudgedService[];
	/** Every area, in report order. */
	readonly rows: readonly AreaRow[];
	readonly rowOf: ReadonlyMap<Area['key'], AreaRow>;
}

/** The grid of an inspection, made once for however many ask. */
export const gridOf = oncePer((inspection: Inspection): Grid => {
	const placeOf = (area: Area['key'], service: JudgedService) => `${service} ${area}`;
	const judgements = new Map(
		inspection.judgements.map((each) => [placeOf(each.area, each.service), each])
	);
	const rows = inspection.areas.map((area): AreaRow => {
		const at = (service: JudgedService) =>
			crossing(area, service, judgements.get(placeOf(area.key, service)) ?? null);
		return {
			area,
			at: {
				safeguarding: at('safeguarding'),
				'looked-after': at('looked-after'),
				both: at('both')
			}
		};
	});
	return {
		services: judgedServices(inspection),
		rows,
		rowOf: new Map(rows.map((row) => [row.area.key, row]))
	};
});

const NOT_JUDGED: Crossing = { state: { kind: 'not-judged' }, judgement: null };
const NOT_GIVEN: Crossing = { state: { kind: 'no-grade', why: 'blank' }, judgement: null };

/** Tells a missing grade from an area that the service is not judged on. */
function crossing(area: Area, service: JudgedService, judgement: Judgement | null): Crossing {
	if (judgement !== null) return { state: judgement.result, judgement };
	return area.services.includes(service) ? NOT_GIVEN : NOT_JUDGED;
}
