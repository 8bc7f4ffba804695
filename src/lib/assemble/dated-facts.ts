import type { Fact } from '../read/fact.ts';
import type { StatedDates } from '../read/stated-dates.ts';

/** Facts, and the dates that they state of their inspection. */
export interface DatedFacts {
	readonly dates: StatedDates;
	readonly facts: readonly Fact[];
}
