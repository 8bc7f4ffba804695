import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { JUDGED_SERVICES, type JudgedService } from '../domain/service.ts';
import { oncePer } from './once-per.ts';

const servicesOf = oncePer((areas: readonly Area[]) =>
	JUDGED_SERVICES.filter((service) => areas.some((area) => area.services.includes(service)))
);

/** The services that at least one area of the inspection is judged for, safeguarding first. */
export function judgedServices({ areas }: Inspection): readonly JudgedService[] {
	return servicesOf(areas);
}
