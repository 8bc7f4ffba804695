import type { FontFile } from './font-files.ts';

/** Where the site keeps its fonts, by path in the packages. Each is fetched when a file needs it. */
const ADDRESSES = import.meta.glob<string>(
	[
		'/node_modules/@fontsource/source-sans-3/files/*-{latin,latin-ext,vietnamese,greek,greek-ext,cyrillic,cyrillic-ext}-{400,600}-normal.woff',
		'/node_modules/@fontsource/arimo/files/arimo-hebrew-{400,600}-normal.woff'
	],
	{ query: '?url', import: 'default', eager: true }
);

const fetched = new Map<string, Promise<Uint8Array>>();

/**
 * A font from the site itself, fetched once.
 *
 * @throws {Error} in words a reader can be shown, when it cannot be fetched
 */
export function fetchFont({ name }: FontFile): Promise<Uint8Array> {
	const font = fetched.get(name) ?? fetchOnce(name);
	fetched.set(name, font);
	return font;
}

async function fetchOnce(name: string): Promise<Uint8Array> {
	const found = Object.entries(ADDRESSES).find(([path]) => path.endsWith(`/${name}.woff`));
	try {
		if (found === undefined) throw new RangeError(`There is no font "${name}".`);
		const response = await fetch(found[1]);
		if (!response.ok) throw new Error(response.statusText);
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		// The next click may be luckier.
		fetched.delete(name);
		throw new Error('The font could not be fetched. Check the connection and try again.', {
			cause
		});
	}
}
