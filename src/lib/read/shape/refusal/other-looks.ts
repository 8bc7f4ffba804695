import { squeeze } from '../../column.ts';
import { isOfCodes, isOfFewWords, mostly } from './column-kinds.ts';
import type { LookedAt } from './looked-at.ts';
import { headingsOf } from './quoted-list.ts';

const UNIT_OF_PROVIDERS = ['urn', 'providerurn', 'providerid', 'locationid', 'schoolurn'];
const OF_PROVIDERS = [
	...['provisiontype', 'providertype', 'providername', 'registrationstatus', 'registrationdate'],
	...['sector', 'places', 'maximumusers']
];

/** Many homes of one council are not one inspection. */
export function providers({ columns }: LookedAt): string | null {
	const headings = columns.map(({ heading }) => squeeze(heading));
	const has = (names: readonly string[]) => headings.some((heading) => names.includes(heading));
	return has(UNIT_OF_PROVIDERS) && has(OF_PROVIDERS)
		? 'Each row is of a provider, such as a home, an agency or a school, and not of an authority.'
		: null;
}

const OF_MONEY =
	/£|€|\$|\b(?:spend|spending|spent|expenditure|budget|costs?|income|amount|payments?|invoices?|salary|grant|funding|price)\b/i;

/** Small numbers may be grades or pounds: what heads them tells. */
export function money({ columns, has }: LookedAt): string | null {
	if (has('words') || has('letters')) return null;
	const paid = columns.filter(
		(column) =>
			column.isNumeric &&
			(OF_MONEY.test(column.heading) || mostly(column, (cell) => /^-?[£€$] ?\d/.test(cell)))
	);
	return paid.length === 0
		? null
		: `It looks like finance: ${headingsOf(paid)} ${paid.length === 1 ? 'holds' : 'hold'} amounts of money.`;
}

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

export function addresses({ columns, has }: LookedAt): string | null {
	if (has('words') || has('letters') || has('numbers')) return null;
	const postcodes = columns.find((column) => mostly(column, (cell) => POSTCODE.test(cell)));
	return postcodes === undefined
		? null
		: `It looks like a list of addresses: ${headingsOf([postcodes])} holds postcodes.`;
}

/** No column could hold grades, of whatever scale. */
export function figures({ columns, has }: LookedAt): string | null {
	if (has('words') || has('letters') || has('numbers')) return null;
	const numbers = columns.filter((column) => column.isNumeric && !isOfCodes(column));
	if (numbers.length > 0) {
		return `It looks like figures: ${headingsOf(numbers)} ${numbers.length === 1 ? 'holds' : 'hold'} numbers that are no steps of a scale.`;
	}
	const codes = columns.filter((column) => column.isNumeric);
	// Of other words nobody here can say that they are no grades.
	if (codes.length === 0 || columns.some(isOfFewWords)) return null;
	return `It looks like a list: ${headingsOf(codes)} ${codes.length === 1 ? 'tells' : 'tell'} its rows apart, and no column holds grades.`;
}
