import type { Inspection } from '../../domain/inspection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** `29 May 2012`. */
export function dateWords(date: IsoDate): string {
	return DAY.format(new Date(`${date}T00:00:00Z`));
}

/** `10–20 April 2012`, `28 March – 4 April 2012`, `20 December 2012 – 3 January 2013`. */
export function dateRangeWords(from: IsoDate, to: IsoDate): string {
	if (from === to) return dateWords(from);
	const [day = '', month, year] = dateWords(from).split(' ');
	const [, toMonth, toYear] = dateWords(to).split(' ');
	if (year !== toYear) return `${dateWords(from)} – ${dateWords(to)}`;
	return month === toMonth ? `${day}–${dateWords(to)}` : `${day} ${month} – ${dateWords(to)}`;
}

/** When an inspection took place, for a subtitle: `inspected 10–20 April 2012`. */
export function inspectedWords(inspection: Inspection): string {
	const { inspectedFrom, inspectedTo, published } = inspection;
	const from = inspectedFrom ?? inspectedTo;
	if (from !== null) return `inspected ${dateRangeWords(from, inspectedTo ?? from)}`;
	return published === null ? 'date not given' : `published ${dateWords(published)}`;
}

/** The same with the date of publication after it, where both are known. */
export function inspectedAndPublishedWords(inspection: Inspection): string {
	const when = inspectedWords(inspection);
	const { inspectedFrom, inspectedTo, published } = inspection;
	if (published === null || (inspectedFrom ?? inspectedTo) === null) return when;
	return `${when}, published ${dateWords(published)}`;
}
