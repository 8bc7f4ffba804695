import { entriesOf, type Library, type OpenFile } from './library.ts';

/** A library without one opened inspection, and without its file where that held no other. */
export function removeInspection(library: Library, id: string): Library {
	const entries = library.entries.filter(
		({ inspection, file }) => file === null || inspection.id !== id
	);
	return withoutEmptyFiles({ ...library, entries });
}

/** A library without a file and all that was read from it. */
export function removeFile(library: Library, key: OpenFile['key']): Library {
	const entries = library.entries.filter(({ file }) => file !== key);
	return withoutEmptyFiles({ ...library, entries });
}

/** Files go with the last of their inspections. */
export function withoutEmptyFiles(library: Library): Library {
	const files = library.files.filter(({ key }) => entriesOf(library, key).length > 0);
	return { ...library, files };
}
