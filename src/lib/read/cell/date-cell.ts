import { isoDate, isoMonth, MONTHS } from '../../domain/calendar.ts';
import { remember } from '../cached.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** Days from the one that spreadsheets count from to the first of 1970, which `Date` counts from. */
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;
/** 1 January 2000 and 31 December 2035. */
const SERIALS = { first: 36_526, last: 49_674 };

/**
 * Reads ISO and British, day-first dates, and dates of less precision.
 *
 * - days: `2012-05-29`, `29/05/2012`, `29.5.12`, `29 May 2012`, `29-May-12`; a time behind them is
 *   passed over;
 * - months: `2012-05`, `05/2012`, `May 2012`, and `May-12`, which is how spreadsheets show a month
 *   (a day without its year is `12-May` there);
 * - a year: `2012`;
 * - the number of a day in a spreadsheet: `41058`. A bare number of five digits has no other reading as
 *   a date. It counts from 1900, as in every spreadsheet program unless a very old file says otherwise.
 *
 * Never month-first: `05/29/2012` is `null`, not a guess.
 */
export const readDateCell = remember((text): IsoDate | null => {
	const date = withoutTime(text);
	return date === null ? null : (readDay(date) ?? readMonth(date) ?? readYear(date));
});

/**
 * The date before a time of day. `null` where the time makes the date doubtful: midnight in one zone
 * may be the day before in another, and am or pm, which is not read, is written where months come first.
 */
function withoutTime(text: string): string | null {
	const match =
		/^(.*?\d)[T ]+(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
	if (match === null) return text;
	const [, date = '', hours = '', minutes, seconds = 0, fraction = 0, zone] = match;
	const isMidnight = [hours, minutes, seconds, fraction].every((part) => Number(part) === 0);
	return Number(hours) > 23 || (zone !== undefined && !isMidnight) ? null : date;
}

function readDay(text: string): IsoDate | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

	const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
	if (numbers !== null) {
		return isoDate(fullYear(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
	}
	const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})$/.exec(text);
	if (words !== null) {
		return isoDate(fullYear(words[3] ?? ''), monthOf(words[2]), Number(words[1]));
	}
	return readSerial(text);
}

function readSerial(text: string): IsoDate | null {
	const serial = /^\d{5}(?:\.0)?$/.test(text) ? Number(text) : 0;
	if (serial < SERIALS.first || serial > SERIALS.last) return null;
	const day = new Date((serial - SERIAL_OF_1970) * MILLISECONDS_OF_DAY);
	return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function readMonth(text: string): IsoDate | null {
	const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
	if (iso !== null) return isoMonth(Number(iso[1]), Number(iso[2]));
	const numbers = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
	if (numbers !== null) return isoMonth(Number(numbers[2]), Number(numbers[1]));
	const words = /^([A-Za-z]{3,9})(?:,? +(\d{4})|-(\d{4}|\d{2}))$/.exec(text);
	if (words === null) return null;
	return isoMonth(fullYear(words[2] ?? words[3] ?? ''), monthOf(words[1]));
}

function readYear(text: string): IsoDate | null {
	return /^(?:19|20)\d\d$/.test(text) ? (text as IsoDate) : null;
}

/** Number of the month that a word names or begins; 0, which no calendar has, for any other. */
function monthOf(word = ''): number {
	return MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
}

/** Inspections began in this century, so two digits are years of it. */
function fullYear(digits: string): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
