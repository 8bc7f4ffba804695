import type { Area } from '../domain/area.ts';
import { oncePer } from './once-per.ts';

const byKey = oncePer((areas: readonly Area[]) => new Map(areas.map((area) => [area.key, area])));

/** The area of that key, if there is one. */
export function areaWithKey(areas: readonly Area[], key: Area['key']): Area | null {
	return byKey(areas).get(key) ?? null;
}
