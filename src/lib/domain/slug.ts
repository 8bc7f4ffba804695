import { isPlain, separators } from './plain-text.ts';

/** Longest part of a name that goes into an address, in characters. */
export const LONGEST_SLUG = 60;

/**
 * A name as lower-case words joined by hyphens. Letters outside Latin keep their place as they
 * are; `fallback` where nothing is left.
 */
export function slug(name: string, fallback: string): string {
	return cutSlug(hyphenated(name), fallback);
}

/** The same however long it is; empty where nothing is left. */
export function hyphenated(name: string): string {
	const bare = isPlain(name) ? name : name.normalize('NFKD').replace(/\p{M}+/gu, '');
	const words = bare.toLowerCase().replace(/['’]/g, '');
	return words.replace(separators(words), '-').replace(/^-|-$/g, '');
}

/** As much of words joined by hyphens as goes into an address. */
export function cutSlug(joined: string, fallback: string): string {
	if (joined.length <= LONGEST_SLUG) return joined || fallback;
	// By character, not by half of one: half a character cannot stand in an address.
	const characters = Array.from(joined);
	if (characters.length <= LONGEST_SLUG) return joined || fallback;
	return characters
		.slice(0, LONGEST_SLUG)
		.join('')
		.replace(/-[^-]*$/, '');
}

/** Gives each wanted key out once; a repeat gets `-2`, `-3` and so on. */
export function uniqueKeys(): (wanted: string) => string {
	/** By key, the number its last repeat got. */
	const given = new Map<string, number>();
	return (wanted) => {
		const last = given.get(wanted);
		if (last === undefined) {
			given.set(wanted, 1);
			return wanted;
		}
		let number = last + 1;
		const key = () => `${wanted}-${number}`;
		while (given.has(key())) number += 1;
		given.set(key(), 1);
		given.set(wanted, number);
		return key();
	};
}
