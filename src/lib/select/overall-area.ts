import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';

/** The area that carries the overall grades; `null` where there is none, as from April 2026. */
export function overallArea({ areas }: Inspection): Area | null {
	return areas.find(({ overall }) => overall) ?? null;
}
