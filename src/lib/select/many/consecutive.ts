import type { Inspection } from '../../domain/inspection.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { byAuthority } from './by-authority.ts';

/** Two inspections of one council, one after the other. */
export type Pair = readonly [earlier: Inspection, later: Inspection];

/** Each inspection with the one that came next at the same council. Visits give no grades and stand apart. */
export function consecutivePairs(inspections: readonly Inspection[]): readonly Pair[] {
	return [...byAuthority(inspections).values()].flatMap((group) => {
		const graded = group.filter((each) => !isVisit(each));
		return graded.slice(1).map((later, at): Pair => [graded[at] ?? later, later]);
	});
}
