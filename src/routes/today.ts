import type { IsoDate } from '#lib/domain/iso-date.ts';

/** The day that stands under what is made now. */
export function today(): IsoDate {
	return new Date().toISOString().slice(0, 10) as IsoDate;
}
