import { withCharacters } from './entities.ts';

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** One attribute of a tag; `null` where it has none of that name. */
export function attributeOf(tag: string, name: string): string | null {
	// As every program writes it, and found in a tenth of the time.
	const at = tag.indexOf(`${name}="`);
	if (at > 0 && !tag.includes("'")) {
		const start = at + name.length + 2;
		if (tag.charAt(at - 1) === ' ')
			return withCharacters(tag.slice(start, tag.indexOf('"', start)));
	}
	if (!tag.includes(name)) return null;
	for (const [, key, double, single] of tag.matchAll(ATTRIBUTE)) {
		if (key === name) return withCharacters(double ?? single ?? '');
	}
	return null;
}
