import { REGION_NAMES } from '../../domain/region.ts';
import { groupKey, keyOf } from './choice-in.ts';
import type { National } from './national.ts';

/** What every chart of many inspections can be chosen by, with the values there are. */
export const PLACE_AND_FRAMEWORK = {
	framework: ({ frameworks }: National) => frameworks.map(keyOf),
	region: () => REGION_NAMES.map(keyOf),
	group: ({ groups }: National) => groups.map(({ name }) => groupKey(name))
};

/** Which inspection of each council, where each stands once: its latest, or that of a day. */
export const LATEST = () => ['latest'];
