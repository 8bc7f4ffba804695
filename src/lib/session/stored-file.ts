import type { OpenedFile } from './opened-file.ts';

/** Survives a reload and ends with the tab. Nothing leaves the browser. */
const KEY = 'fourpoint.file';

/**
 * Keeps what was read for a reload of this tab.
 *
 * @returns false where the browser refuses, as it does above about 5 MB
 */
export function storeFile(file: OpenedFile | null): boolean {
	try {
		if (file === null) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, JSON.stringify(file));
		return true;
	} catch {
		sessionStorage.removeItem(KEY);
		return false;
	}
}

/** What `storeFile` kept, or `null`. */
export function storedFile(): OpenedFile | null {
	const stored = sessionStorage.getItem(KEY);
	return stored === null ? null : (JSON.parse(stored) as OpenedFile);
}
