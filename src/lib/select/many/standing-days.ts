import type { Inspection } from '../../domain/inspection.ts';
import { dateOf } from './date-of.ts';
import { lastDay } from './standing-at.ts';

/** The day for which Ofsted publishes how councils stand. */
const DAY = '-03-31';

/**
 * Every 31 March from the first inspection on, and the day of the last one, since which nothing is known.
 * None where no inspection has a date.
 */
export function standingDays(inspections: readonly Inspection[]): readonly string[] {
	const dates = inspections.map(dateOf).filter((date) => date !== '');
	const last = lastDay(inspections);
	if (dates.length === 0) return [];
	const first = dates.reduce((one, other) => (other < one ? other : one));
	const years = Array.from(
		{ length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
		(_, at) => `${Number(first.slice(0, 4)) + at}${DAY}`
	);
	const days = years.filter((day) => day >= first && day <= last);
	return days.at(-1) === last ? days : [...days, last];
}
