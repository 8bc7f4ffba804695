import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import type { CellState } from './grid.ts';
import { unsharedAreas } from './shared-areas.ts';

/** An area with what is said of it for one service. */
export interface OwnJudgement {
	readonly area: Area;
	readonly service: JudgedService;
	readonly state: CellState;
}

/** The areas that are not judged for each of the two services, by the service that is judged on them. */
export function judgementsOfEach(
	inspection: Inspection
): Readonly<Record<JudgedService, readonly OwnJudgement[]>> {
	const unshared = unsharedAreas(inspection);
	const of = (service: JudgedService) =>
		unshared
			.filter(({ area }) => area.services.includes(service))
			.map(({ area, at }) => ({ area, service, state: at[service].state }));
	return { safeguarding: of('safeguarding'), 'looked-after': of('looked-after'), both: of('both') };
}
