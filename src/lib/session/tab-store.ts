/**
 * What this tab keeps over a reload. It ends with the tab, and nothing leaves the browser. A browser
 * may refuse all of it, in a frame of another site for example: then nothing is kept.
 */
const NAME = 'fourpoint';

/** Raised when what is kept changes its shape: what another release wrote is then not read. */
const FORMAT = 2;

export type StoredPart = 'file' | 'packs';

const keyOf = (part: StoredPart) => `${NAME}.${part}.${FORMAT}`;

/** What was stored, of whatever shape; `null` where there is nothing or it cannot be read. */
export function readStored(part: StoredPart): unknown {
	try {
		const text = sessionStorage.getItem(keyOf(part));
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

/** @returns false where the browser refuses, as it does above about 5 MB */
export function store(part: StoredPart, value: unknown): boolean {
	try {
		sessionStorage.setItem(keyOf(part), JSON.stringify(value));
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
