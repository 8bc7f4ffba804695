import type { IsoDate, IsoDay } from './iso-date.ts';

/** January first. */
export const MONTHS: readonly string[] = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/** The day as an ISO date, or `null` when there is no such day in the calendar. */
export function isoDate(year: number, month: number, day: number): IsoDay | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? (date.toISOString().slice(0, 10) as IsoDay) : null;
}

/** The day that is written as `2012-05-29`; `null` for any other text, and for a day that there is not. */
export function dayIn(text: string): IsoDay | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return isoDate(Number(year), Number(month), Number(day));
}

/** The month as an ISO date, or `null` when the calendar has none of that number. */
export function isoMonth(year: number, month: number): IsoDate | null {
	return (isoDate(year, month, 1)?.slice(0, 7) as IsoDate | undefined) ?? null;
}

/** The day it is where this runs, which is not always the day at Greenwich. */
export function today(): IsoDay {
	const now = new Date();
	const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (day === null) throw new RangeError('The clock of this computer shows no day.');
	return day;
}

/** The day before a day. */
export function dayBefore(day: IsoDay): IsoDay {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10) as IsoDay;
}
