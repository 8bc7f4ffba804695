import { DateIndex } from './date-index.ts';
import type { StatedDates } from '../read/stated-dates.ts';

/** Where a statement of dates belongs. */
export interface Joined {
	/** The same for all that are of one inspection. */
	readonly group: number;
	/** It fits several that cannot be one, and stands apart. */
	readonly isUnclear: boolean;
}

/**
 * Which statements of dates are of one inspection, in the order given. Two are when no date that both
 * state differs and at least one agrees, to the precision they are given with; a third may tie them.
 * What fits two that cannot be one, as `2012` fits two days of that year, stands apart whatever the order.
 * So does what has no date that could be read.
 */
export function joinByDates(all: readonly StatedDates[]): readonly Joined[] {
	const index = new DateIndex(all);
	const fitting = all.map((dates) => index.fitting(dates));
	const above = all.map((_dates, at) => at);
	const groupOf = (at: number): number => {
		let top = at;
		for (let next = above[top]; next !== undefined && next !== top; next = above[top]) top = next;
		return top;
	};
	for (const [at, those] of fitting.entries()) {
		for (const other of those ?? []) {
			if (fitting[other] !== null) above[groupOf(other)] = groupOf(at);
		}
	}
	return all.map((_dates, at) => ({ group: groupOf(at), isUnclear: fitting[at] === null }));
}
