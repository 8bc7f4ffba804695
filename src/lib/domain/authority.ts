import { AUTHORITIES } from './authorities.ts';
import type { Authority } from './authority-entry.ts';
import { nameKey } from './name-key.ts';

/** `E10000006`: the country's letter and eight digits, in capitals; `null` for any other text. */
export function gssCode(text: string): string | null {
	const code = text.trim().toUpperCase();
	return /^[EWSN]\d{8}$/.test(code) ? code : null;
}

const BY_CODE = new Map(AUTHORITIES.flatMap((each) => each.codes.map((code) => [code, each])));

/** The authority that has or had a code; `undefined` for the codes of other places. */
export function authorityWithCode(code: string): Authority | undefined {
	return BY_CODE.get(code);
}

/** Of two with one number the one that has it now: the table has those that ended last. */
const BY_LA_CODE = new Map(AUTHORITIES.toReversed().map((each) => [each.laCode, each]));

/** The authority that the Department for Education calls by three digits; `undefined` for others. */
export function authorityWithLaCode(code: string): Authority | undefined {
	return BY_LA_CODE.get(code.trim());
}

/** Whether a name, with or without a title such as "County Council", is one of the authority's. */
export function isCalled(authority: Authority, name: string): boolean {
	return authoritiesCalled(name).includes(authority);
}

/**
 * What makes two spellings the name of one authority. A name that the table lacks, or that two councils
 * had in turn, is itself.
 */
export function authorityKey(name: string): string {
	const [first, ...others] = authoritiesCalled(name);
	if (first === undefined) return nameKey(name);
	return others.length === 0 ? first.codes[0] : nameKey(first.name);
}

/** The name that the table has for an authority, whichever of its names is given; else the name itself. */
export function authorityName(name: string): string {
	const [first, ...others] = authoritiesCalled(name);
	return first === undefined || others.length > 0 ? name : first.name;
}

/** Districts that shared a name with an authority here, and had no children's services. */
const DISTRICTS = ['durham city', 'city of durham'];

const BY_NAME = new Map<string, readonly Authority[]>(DISTRICTS.map((name) => [name, []]));

for (const authority of AUTHORITIES) {
	for (const name of [authority.name, ...(authority.otherNames ?? [])]) {
		const key = spelling(name);
		BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), authority]);
	}
}

/** The authorities of a name: more than one only where a new council took the name of one that ended. */
export function authoritiesCalled(name: string): readonly Authority[] {
	return lookUp(name) ?? [];
}

/** Whether a name is that of a district, and so of no council with children's services. */
export function isDistrict(name: string): boolean {
	return lookUp(name)?.length === 0;
}

/** `undefined` for a name that nothing is known of. */
function lookUp(name: string): readonly Authority[] | undefined {
	let key = spelling(name);
	for (;;) {
		const found = BY_NAME.get(key);
		if (found !== undefined) return found;
		const shorter = withoutTitle(key);
		if (shorter === key) return undefined;
		key = shorter;
	}
}

/** A name without any part of a title, as far as one is left: `cumbria` for "Cumbria County Council". */
export function bareName(name: string): string {
	let key = spelling(name);
	for (;;) {
		const shorter = withoutTitle(key);
		if (shorter === key) return key;
		key = shorter;
	}
}

const TITLE_BEFORE =
	/^(?:(?:(?:london|royal|metropolitan) )?borough|city|county|council) of (?:the )?/;
const TITLE_AFTER =
	/ (?:(?:london|metropolitan) borough|metropolitan district|city|county|borough|district|council|of)$/;

/** One part of a title less: what is left may be a name, as "City of London" is. */
function withoutTitle(key: string): string {
	const shorter = key.replace(TITLE_AFTER, '');
	return shorter === key ? key.replace(TITLE_BEFORE, '') : shorter;
}

function spelling(name: string): string {
	return nameKey(name)
		.replace(/^saint /, 'st ')
		.replace(/ upon /g, ' on ');
}
