import { checksum, SUM_LENGTH } from '../domain/checksum.ts';
import type { Store } from '../library/store.ts';

/**
 * What this tab keeps over a reload. It ends with the tab, and nothing leaves the browser. A browser
 * may refuse all of it, in a frame of another site for example: then nothing is kept.
 */
const SITE = 'fourpoint';

/** Raised when what is kept changes its shape: what another release wrote is then not read. */
const FORMAT = 7;

const keyOf = (name: string) => `${SITE}.${FORMAT}.${name}`;

/**
 * What was stored, whole and unchanged; `null` where there is nothing, it cannot be read, or anything
 * has changed in it since.
 */
export function readStored(name: string): unknown {
	try {
		const [sum, text] = parted(sessionStorage.getItem(keyOf(name)) ?? '');
		return sum === checksum(text) ? JSON.parse(text) : null;
	} catch {
		return null;
	}
}

/** @returns false where the browser refuses, as it does above about 5 MB in all */
export function store(name: string, value: unknown): boolean {
	try {
		const text = JSON.stringify(value);
		sessionStorage.setItem(keyOf(name), checksum(text) + text);
		return true;
	} catch {
		return false;
	}
}

/** Where the browser refuses, nothing was kept. */
export function forget(name: string): void {
	try {
		sessionStorage.removeItem(keyOf(name));
	} catch {
		// There is nothing to forget.
	}
}

/** The same as a store that a library can be kept in. */
export const TAB_STORE: Store = {
	read: (name) => Promise.resolve(readStored(name)),
	keep: (name, value) => Promise.resolve(store(name, value)),
	drop: (name) => {
		forget(name);
		return Promise.resolve();
	}
};

/** The sum a stored text begins with, and what was stored. */
function parted(stored: string): readonly [sum: string, text: string] {
	return [stored.slice(0, SUM_LENGTH), stored.slice(SUM_LENGTH)];
}
