import { dayBefore } from '#lib/domain/calendar.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import type { IsoDay } from '#lib/domain/iso-date.ts';
import { authorityOf, successionOf } from '#lib/domain/succession.ts';

/** The day before the council of an inspection ended; `null`: it has not. */
export function lastDayOf(inspection: Inspection): IsoDay | null {
	const authority = authorityOf(inspection);
	const ended = authority === undefined ? null : successionOf(authority);
	return ended === null ? null : dayBefore(ended.on);
}
