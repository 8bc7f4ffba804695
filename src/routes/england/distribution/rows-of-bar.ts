import { REGION_NAMES } from '#lib/domain/region.ts';
import type { DistributionBy } from '#lib/view/chart/distribution/distribution-bar.ts';
import { keyOf } from '#lib/view/many/choice-in.ts';
import type { Changes } from '#lib/session/query-of.ts';

/** What of the address of the grid a bar is: its area, its region or its day; `null`: the grid has no word for it. */
export const BAR_IN_GRID: Readonly<Record<DistributionBy, (key: string) => Changes | null>> = {
	areas: (area) => ({ area }),
	regions: (region) => (REGION_NAMES.some((name) => keyOf(name) === region) ? { region } : null),
	days: (when) => ({ when })
};
