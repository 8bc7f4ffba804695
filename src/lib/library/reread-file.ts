import type { FileReading } from './file-reading.ts';
import type { Entry, Library, OpenFile } from './library.ts';
import { saysTheSame } from './same-inspection.ts';

/**
 * A library in which an open file says what it says now that some of its cells are mended. Its place and
 * those of its inspections stay; one that was removed, or gave its place to another file's, stays away.
 *
 * @param known ids of the inspections that the file held before
 */
export function rereadFile(
	library: Library,
	key: OpenFile['key'],
	reading: FileReading,
	known: readonly string[]
): Library {
	const { inspections, ...report } = reading;
	const entries = library.entries.flatMap((entry): readonly Entry[] => {
		if (entry.file !== key) return [entry];
		const now = inspections.find(({ id }) => id === entry.inspection.id);
		if (now === undefined) return [];
		return [saysTheSame(entry.inspection, now) ? entry : { inspection: now, file: key }];
	});
	const open = new Set(
		entries.flatMap(({ inspection, file }) => (file === null ? [] : inspection.id))
	);
	const added = inspections.filter(({ id }) => !known.includes(id) && !open.has(id));
	return {
		...library,
		entries: [...entries, ...added.map((inspection) => ({ inspection, file: key }))],
		files: library.files.map((file) => (file.key === key ? { ...report, key } : file))
	};
}
