import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';

/** An inspection as if it had judged these areas for these services only. */
export function partOf(
	inspection: Inspection,
	areas: readonly Area[],
	services: readonly JudgedService[]
): Inspection {
	const keys = new Set(areas.map(({ key }) => key));
	return {
		...inspection,
		areas: areas.map((area) => ({
			...area,
			services: area.services.filter((service) => services.includes(service))
		})),
		judgements: inspection.judgements.filter(
			({ area, service }) => keys.has(area) && services.includes(service)
		)
	};
}
