import type { Inspection } from '../domain/inspection.ts';
import { JUDGED_SERVICES, type JudgedService } from '../domain/service.ts';

/** The services that at least one area of the inspection is judged for, safeguarding first. */
export function judgedServices({ areas }: Inspection): readonly JudgedService[] {
	return JUDGED_SERVICES.filter((service) => areas.some((area) => area.services.includes(service)));
}
