import { REGION_NAMES } from '#lib/domain/region.ts';
import type { DistributionBy } from '#lib/view/chart/distribution/distribution-bar.ts';
import { keyOf } from '#lib/view/many/choice-in.ts';

type Changes = Readonly<Record<string, string | null>>;

/** What the address of the grid does not have of that of a distribution. */
export const ELSEWHERE: Changes = {
	view: null,
	by: null,
	round: null,
	asked: null,
	service: null,
	sort: null
};

/** What of the address of the grid a bar is: its area, its region or its day; `null`: the grid has no word for it. */
export const BAR_IN_GRID: Readonly<Record<DistributionBy, (key: string) => Changes | null>> = {
	areas: (area) => ({ area }),
	regions: (region) => (REGION_NAMES.some((name) => keyOf(name) === region) ? { region } : null),
	days: (when) => ({ when })
};
