import { NUMBER, numberOf } from '../figures/numbers.ts';

const WITHIN = new RegExp(`^within (?:the next )?(${NUMBER}|a|an) (day|week|month|year)s?\\b`);

/** How many months one of it is. */
const MONTHS: Readonly<Record<string, number>> = { day: 1 / 30, week: 1 / 4, month: 1, year: 12 };

const HEADING =
	/^(?:immediately|immediate(?:ly)? actions?|with immediate effect|within (?:the next )?[\w-]+ (?:day|week|month|year)s?)(?: of (?:the publication of )?(?:this|the) (?:report|inspection))?\W*$/;

/** Whether a block is no more than a deadline, in words as they are compared. */
export function isDeadline(words: string): boolean {
	return HEADING.test(words);
}

/** Months that a deadline allows, 0 at once; `null` for other words. */
export function monthsOf(heading: string): number | null {
	const words = heading.toLowerCase();
	if (/^(?:immediate|with immediate)/.test(words)) return 0;
	const [, count = '', unit = ''] = WITHIN.exec(words) ?? [];
	const value = /^an?$/.test(count) ? 1 : numberOf(count)?.value;
	const months = MONTHS[unit];
	return value === undefined || months === undefined ? null : value * months;
}
