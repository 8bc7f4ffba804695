import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { nameKey } from '../domain/name-key.ts';

const OVERALL = new Set(['overall effectiveness', 'overall judgement', 'overall grade', 'overall']);

/** The area that carries the overall grades; `null` where there is none, as from April 2026. */
export function overallArea({ areas }: Inspection): Area | null {
	return areas.find(({ name }) => OVERALL.has(nameKey(name))) ?? null;
}
