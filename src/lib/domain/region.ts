import type { Authority } from './authority-entry.ts';
import REGIONS from './regions.json' with { type: 'json' };

const BY_CODE = new Map(
	Object.entries(REGIONS).flatMap(([region, codes]) => codes.map((code) => [code, region]))
);

/** The nine regions of England, by name. */
export const REGION_NAMES: readonly string[] = Object.keys(REGIONS);

/** The region that an authority is or was in. */
export function regionOf({ codes }: Authority): string | null {
	return BY_CODE.get(codes[0]) ?? null;
}
