import { dayBefore } from '../../../domain/calendar.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import type { IsoDay } from '../../../domain/iso-date.ts';
import { authorityOf, successionOf } from '../../../domain/succession.ts';

/** The day before the council of an inspection ended; `null`: it has not. */
export function lastDayOf(inspection: Inspection): IsoDay | null {
	const authority = authorityOf(inspection);
	const ended = authority === undefined ? null : successionOf(authority);
	return ended === null ? null : dayBefore(ended.on);
}
