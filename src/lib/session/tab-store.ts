import { checksum, SUM_LENGTH } from './checksum.ts';

/**
 * What this tab keeps over a reload. It ends with the tab, and nothing leaves the browser. A browser
 * may refuse all of it, in a frame of another site for example: then nothing is kept.
 */
const NAME = 'fourpoint';

/** Raised when what is kept changes its shape: what another release wrote is then not read. */
const FORMAT = 4;

export type StoredPart = 'file' | 'packs';

const keyOf = (part: StoredPart) => `${NAME}.${part}.${FORMAT}`;

/**
 * What was stored, whole and unchanged; `null` where there is nothing, it cannot be read, or anything
 * has changed in it since.
 */
export function readStored(part: StoredPart): unknown {
	try {
		const [sum, text] = parted(sessionStorage.getItem(keyOf(part)) ?? '');
		return sum === checksum(text) ? JSON.parse(text) : null;
	} catch {
		return null;
	}
}

/** @returns false where the browser refuses, as it does above about 5 MB */
export function store(part: StoredPart, value: unknown): boolean {
	try {
		const text = JSON.stringify(value);
		sessionStorage.setItem(keyOf(part), checksum(text) + text);
		return true;
	} catch {
		return false;
	}
}

/** @returns false where the browser refuses */
export function forget(part: StoredPart): boolean {
	try {
		sessionStorage.removeItem(keyOf(part));
		return true;
	} catch {
		return false;
	}
}

/** The sum a stored text begins with, and what was stored. */
function parted(stored: string): readonly [sum: string, text: string] {
	return [stored.slice(0, SUM_LENGTH), stored.slice(SUM_LENGTH)];
}
