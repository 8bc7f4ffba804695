import { entriesOf, libraryOf, type Entry, type Library, type OpenFile } from './library.ts';
import { withNamed } from './named-values.ts';

/** A library without one opened inspection, and without its file where that held no other. */
export function removeInspection(library: Library, id: string): Library {
	return without(library, ({ inspection }) => inspection.id === id);
}

/** A library without a file and all that was read from it. */
export function removeFile(library: Library, key: OpenFile['key']): Library {
	return without(library, ({ file }) => file === key);
}

/** A library of what comes with the site, without anything that its reader opened or made. */
export function removeEverything({ entries }: Library): Library {
	return libraryOf(entries.flatMap(({ inspection, file }) => (file === null ? inspection : [])));
}

/** Files go with the last of their inspections. */
export function withoutEmptyFiles(library: Library): Library {
	const files = library.files.filter(({ key }) => entriesOf(library, key).length > 0);
	return { ...library, files };
}

/** Without some of what was opened, and the names that it was given. */
function without(library: Library, isGone: (entry: Entry) => boolean): Library {
	const gone = library.entries.filter((entry) => entry.file !== null && isGone(entry));
	const names = gone.map(({ inspection }): [string, null] => [inspection.id, null]);
	const lost = new Set(gone);
	return withoutEmptyFiles({
		...library,
		entries: library.entries.filter((entry) => !lost.has(entry)),
		names: withNamed(library.names, names)
	});
}
