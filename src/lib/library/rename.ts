import { cleanText } from '../read/source/clean-text.ts';
import type { Library, OpenFile } from './library.ts';
import { withNamed } from './named-values.ts';

/** So many characters of a name are read at a glance, and find room in a list. */
export const LONGEST_NAME = 100;

/** A name as a reader typed it, on one line; `null` where nothing is left of it. */
export function typedName(typed: string): string | null {
	const clean = cleanText(typed).replace(/\s+/g, ' ').trim();
	return Array.from(clean).slice(0, LONGEST_NAME).join('') || null;
}

/** A library in which an inspection has a name of its reader's beside its own; `null` takes that away. */
export function renameInspection(library: Library, id: string, name: string | null): Library {
	return { ...library, names: withNamed(library.names, [[id, name]]) };
}

/** The same of a file. */
export function renameFile(library: Library, key: OpenFile['key'], name: string | null): Library {
	return {
		...library,
		files: library.files.map((file) => (file.key === key ? { ...file, ownName: name } : file))
	};
}
