import { isPlain, separators } from './plain-text.ts';

/** Longest part of a name that goes into an address, in characters. */
export const LONGEST_SLUG = 60;

/**
 * A name as lower-case words joined by hyphens. Letters outside Latin keep their place as they
 * are; `fallback` where nothing is left.
 */
export function slug(name: string, fallback: string): string {
	const bare = isPlain(name) ? name : name.normalize('NFKD').replace(/\p{M}+/gu, '');
	const words = bare.toLowerCase().replace(/['’]/g, '');
	const joined = words.replace(separators(words), '-').replace(/^-|-$/g, '');
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
		let number = (given.get(wanted) ?? 0) + 1;
		const key = () => (number === 1 ? wanted : `${wanted}-${number}`);
		while (given.has(key())) number += 1;
		given.set(key(), 1);
		given.set(wanted, number);
		return key();
	};
}
