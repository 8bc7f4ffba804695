import type { AlikeFacts, Fact } from '../read/fact.ts';
import type { StatedDates } from '../read/stated-dates.ts';

/** Facts, and the dates that they state of their inspection. */
export interface DatedFacts {
	readonly dates: StatedDates;
	readonly facts: readonly Fact[];
	/** The same, where their rows say the same of their inspection. */
	readonly alike?: AlikeFacts;
}

/** Facts whose rows say the same of their inspection. They are looked at only where dates alone do not tell. */
export function datedFacts(alike: AlikeFacts): DatedFacts {
	return {
		dates: alike.cells.dates,
		alike,
		get facts() {
			return alike.facts;
		}
	};
}
