/** A calendar day as `2012-05-29`. Text order is date order. */
export type IsoDate = `${number}-${number}-${number}`;

/** The day as an ISO date, or `null` when there is no such day in the calendar. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? (date.toISOString().slice(0, 10) as IsoDate) : null;
}

/** The day it is where this runs, which is not always the day at Greenwich. */
export function today(): IsoDate {
	const now = new Date();
	const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (day === null) throw new RangeError('The clock of this computer shows no day.');
	return day;
}
