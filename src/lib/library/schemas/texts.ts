import type { IsoDate } from '../../domain/iso-date.ts';
import { isPlain } from '../../domain/plain-text.ts';
import { needsCleaning } from '../../read/source/clean-text.ts';
import { like, type Schema } from '../schema.ts';

/** A text as cells are read: nothing in it turns the direction of others, or is no character. */
export const told: Schema<string> = like(
	'a text without control characters or characters of direction',
	(value) => typeof value === 'string' && (isPlain(value) || !needsCleaning(value))
);

/** What stands in addresses and names of files, and so has letters, digits and hyphens alone. */
export const slug: Schema<string> = like(
	'words of letters and digits, joined by hyphens',
	(value) => typeof value === 'string' && /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value)
);

/** Only http and https become links: anything else could run script when it is followed. */
export const webAddress: Schema<string> = like(
	'an address that starts with https:// or http://',
	(value) => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
);

const DATE = /^\d{4}(?:-(\d\d)(?:-\d\d)?)?$/;

/** A day, a month or a year. */
export const isoDate: Schema<IsoDate> = like(
	'a date such as 2012-05-29, 2012-05 or 2012',
	(value) => {
		const [date, month] = typeof value === 'string' ? (DATE.exec(value) ?? []) : [];
		if (date === undefined) return false;
		if (month === undefined) return true;
		// 31 April would be read as 1 May.
		const day = date.length === 7 ? `${date}-01` : date;
		const time = Date.parse(`${day}T00:00:00Z`);
		return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	}
);
