import type { Area } from '../../domain/area.ts';
import { areaWithKey } from '../../select/area-with-key.ts';

/** Name of the area a fact is linked to. */
export function areaName(areas: readonly Area[], key: Area['key'] | null): string | null {
	return key === null ? null : (areaWithKey(areas, key)?.name ?? null);
}
