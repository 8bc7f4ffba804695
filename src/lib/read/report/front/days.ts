import { isoDate } from '../../../domain/calendar.ts';
import type { IsoDay } from '../../../domain/iso-date.ts';
import type { Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { Stated } from './stated.ts';

/** First and last day of an inspection. */
export interface Days {
	readonly from: IsoDay;
	readonly to: IsoDay;
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

/** A day of a month, of which what follows may give month and year: `11`, `29 January`, `9 February 2018`. */
const DAY = new RegExp(
	`\\b(\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s+(?:of\\s+)?(${MONTHS.map((month) => `${month.slice(0, 3)}[a-z]*`).join('|')})\\.?\\b)?(?:,?\\s+(\\d{4})\\b)?`,
	'gi'
);

/** The days of an inspection, in whatever way they are written; `null` where they are not all of a calendar. */
export function daysIn(text: string): Days | null {
	const parts = [...text.matchAll(DAY)].map(([, day = '', month, year]) => ({
		day: Number(day),
		month:
			month === undefined
				? null
				: MONTHS.findIndex((each) => each.startsWith(month.slice(0, 3).toLowerCase())) + 1,
		year: year === undefined ? null : Number(year)
	}));
	const days: IsoDay[] = [];
	// What a day leaves out stands with a later one.
	let [month, year]: [number | null, number | null] = [null, null];
	for (const part of parts.toReversed()) {
		const isNewYear =
			part.year === null && part.month !== null && month !== null && part.month > month;
		month = part.month ?? month;
		year = part.year ?? (isNewYear && year !== null ? year - 1 : year);
		const day = month === null || year === null ? null : isoDate(year, month, part.day);
		if (day === null) return null;
		days.unshift(day);
	}
	const [from, to] = [days[0], days.at(-1)];
	return from === undefined || to === undefined || to < from ? null : { from, to };
}

/** When inspectors were there, as the front says. */
export function inspectionDays(
	document: ReportDocument,
	front: readonly Block[]
): Stated<Days> | null {
	return stated(document, front, /^(?:inspection|visit) dates?\s*:?/i, daysIn);
}

/** The day on which a report was published, where it prints one. */
export function publicationDay(
	document: ReportDocument,
	front: readonly Block[]
): Stated<IsoDay> | null {
	return stated(
		document,
		front,
		/^(?:report )?(?:published|publication date)(?: on)?\s*:?/i,
		(text) => daysIn(text)?.from ?? null
	);
}

function stated<Value>(
	document: ReportDocument,
	front: readonly Block[],
	label: RegExp,
	read: (text: string) => Value | null
): Stated<Value> | null {
	for (const { lines } of front) {
		for (const [at, line] of lines.entries()) {
			const found = label.exec(line.text);
			if (found === null) continue;
			const rest = [line.text.slice(found[0].length), lines[at + 1]?.text ?? ''];
			// The days may go on on the next line, which else is about something else.
			const value = read(rest[0] ?? '') ?? read(rest.join(' '));
			if (value === null) continue;
			return { value, place: placeOf(document, [line], line.text), doubt: null };
		}
	}
	return null;
}
