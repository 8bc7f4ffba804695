import type { NoNumber, NoNumberKind } from '../../domain/no-number.ts';

const KIND_OF: ReadonlyMap<string, NoNumberKind> = new Map([
	// Our own words.
	['suppressed', 'suppressed'],
	['not available', 'not-available'],
	['not applicable', 'not-applicable'],
	['small', 'small'],
	// The symbols of the Government Statistical Service, which the DfE's files use without brackets.
	['c', 'suppressed'], // confidential
	['x', 'not-available'],
	['z', 'not-applicable'],
	['low', 'small'], // rounds to 0 and is not 0
	['k', 'small'], // the same in files that allow one letter only
	['u', 'not-available'], // too unreliable to be published
	// Older files of the same publishers.
	['*', 'suppressed'],
	[':', 'not-available'],
	['..', 'not-available'],
	['.', 'not-applicable'],
	['~', 'small'],
	// Nil in one file, negligible or missing in another: all that is sure is that no number is given.
	['-', 'not-available']
]);

/** `[c]`, as spreadsheets of the Government Statistical Service have it. */
const BRACKETED = /^\[([a-z]+)\]$/;
/** A number too small to be published: `<5`. */
const LESS_THAN = /^<\s?\d+(?:\.\d+)?%?$/;

/** Reads what stands for a number that is not given; `null` for anything else. */
export function noNumberOf(written: string): NoNumber | null {
	const plain = written.toLowerCase().replace(/\s+/g, ' ');
	const symbol = BRACKETED.exec(plain)?.[1] ?? plain;
	const kind = LESS_THAN.test(plain) ? 'small' : KIND_OF.get(symbol);
	return kind === undefined ? null : { kind, written };
}
