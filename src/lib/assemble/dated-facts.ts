import type { AlikeFacts, Fact } from '../read/fact.ts';
import type { StatedDates } from '../read/stated-dates.ts';

/** Facts of one inspection, as far as their dates tell, and what they state of these. */
export interface DatedFacts {
	readonly dates: StatedDates;
	readonly alike: readonly AlikeFacts[];
}

/** The facts themselves, which are looked at only where dates alone do not tell. */
export function factsOf({ alike }: Pick<DatedFacts, 'alike'>): readonly Fact[] {
	return alike.flatMap(({ facts }) => facts);
}
