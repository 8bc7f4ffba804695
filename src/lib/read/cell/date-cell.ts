import { isoDate, type IsoDate } from '../../domain/iso-date.ts';

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

/**
 * Reads ISO and British, day-first dates: `2012-05-29`, `29/05/2012`, `29.5.12`, `29 May 2012`.
 * Never month-first: `05/29/2012` is `null`, not a guess.
 */
export function readDateCell(text: string): IsoDate | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
	if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

	const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
	if (numbers !== null) {
		return isoDate(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
	}
	const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(text);
	if (words === null) return null;
	const name = (words[2] ?? '').toLowerCase();
	const month = MONTHS.findIndex((full) => full.startsWith(name)) + 1;
	return month === 0 ? null : isoDate(fullYear(words[3] ?? ''), month, Number(words[1]));
}

/** Inspections began in this century, so two digits are years of it. */
function fullYear(digits: string): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
