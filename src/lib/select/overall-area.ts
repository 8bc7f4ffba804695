import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { nameKey } from '../domain/name-key.ts';
import { oncePer } from './once-per.ts';

const OVERALL = new Set(['overall effectiveness', 'overall judgement', 'overall grade', 'overall']);

const findOverall = oncePer(
	(areas: readonly Area[]) => areas.find(({ name }) => OVERALL.has(nameKey(name))) ?? null
);

/** The area that carries the overall grades; `null` where there is none, as from April 2026. */
export function overallArea({ areas }: Inspection): Area | null {
	return findOverall(areas);
}
