/** Longest part of a name that goes into an address, in characters. */
const LONGEST = 60;

/**
 * A name as lower-case words joined by hyphens. Letters outside Latin keep their place as they
 * are; `fallback` where nothing is left.
 */
export function slug(name: string, fallback: string): string {
	const words = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.match(/[\p{L}\p{N}]+/gu);
	const joined = words?.join('-') ?? '';
	return joined.length > LONGEST
		? joined.slice(0, LONGEST).replace(/-[^-]*$/, '')
		: joined || fallback;
}

/** Gives each wanted key out once; a repeat gets `-2`, `-3` and so on. */
export function uniqueKeys(): (wanted: string) => string {
	const given = new Map<string, number>();
	return (wanted) => {
		const count = (given.get(wanted) ?? 0) + 1;
		given.set(wanted, count);
		if (count === 1) return wanted;
		const key = `${wanted}-${count}`;
		given.set(key, (given.get(key) ?? 0) + 1);
		return key;
	};
}
