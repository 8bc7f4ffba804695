import { readDate, type StatedDates } from '../read/stated-dates.ts';

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;

/** Number of a day that is known, to count days with; `null` for a month, a year and what is no date. */
export function dayNumber(date: StatedDates[keyof StatedDates]): number | null {
	const known = readDate(date);
	return known?.length === 10 ? Date.parse(known) / MILLISECONDS_OF_DAY : null;
}
