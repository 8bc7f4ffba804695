import type { Inspection } from '../domain/inspection.ts';
import type { FileReading } from './file-reading.ts';
import { withoutEmptyFiles } from './remove.ts';
import { saysTheSame } from './same-inspection.ts';
import type { Entry, Library, OpenFile } from './library.ts';

/** What became of one inspection of a file. */
export interface Arrival {
	readonly inspection: Inspection;
	/**
	 * `added`: it was not open. `same`: it was, and says the same, so nothing is added. `replaced`: the
	 * one that was open says something else, and gave it its place.
	 */
	readonly outcome: 'added' | 'same' | 'replaced';
	/** Whether what says the same comes with the site. */
	readonly isBuiltIn: boolean;
}

/** A library with a file more, and what became of each inspection in it. */
export interface Addition {
	readonly library: Library;
	readonly arrivals: readonly Arrival[];
}

/**
 * Adds what was read of a file. An inspection of the same id takes the place of the one that was open,
 * as a corrected file is meant to, unless it says the same. What comes with the site keeps its place: a
 * reader's own version stands beside it.
 */
export function addFile(library: Library, reading: FileReading): Addition {
	const { inspections, ...report } = reading;
	const file = { ...report, key: freeKey(report.name, library.files) };
	const opened = new Map<string, number>();
	const builtIn = new Map<string, Inspection>();
	for (const [place, { inspection, file: from }] of library.entries.entries()) {
		if (from === null) builtIn.set(inspection.id, inspection);
		else opened.set(inspection.id, place);
	}

	const entries: Entry[] = [...library.entries];
	const arrivals = inspections.map((inspection): Arrival => {
		const own = builtIn.get(inspection.id);
		if (own !== undefined && saysTheSame(own, inspection)) {
			return { inspection: own, outcome: 'same', isBuiltIn: true };
		}
		const entry = { inspection, file: file.key };
		const place = opened.get(inspection.id);
		const before = place === undefined ? undefined : entries[place];
		if (place === undefined || before === undefined) {
			entries.push(entry);
			return { inspection, outcome: 'added', isBuiltIn: false };
		}
		if (saysTheSame(before.inspection, inspection)) {
			return { inspection: before.inspection, outcome: 'same', isBuiltIn: false };
		}
		entries[place] = entry;
		return { inspection, outcome: 'replaced', isBuiltIn: false };
	});
	const files = [file, ...library.files];
	return {
		library: underItsName(withoutEmptyFiles({ ...library, entries, files }), file),
		arrivals
	};
}

/** `report.csv`, or `report.csv (2)` where another open file has that name. */
function freeKey(name: string, files: readonly OpenFile[]): OpenFile['key'] {
	const isTaken = (key: string) => files.some((file) => file.key === key);
	let key = name;
	for (let number = 2; isTaken(key); number += 1) key = `${name} (${number})`;
	return key;
}

/** A file that took the place of one of its name needs no number. */
function underItsName(library: Library, { key, name }: OpenFile): Library {
	if (library.files.some((file) => file.key === name)) return library;
	return {
		...library,
		entries: library.entries.map((entry) =>
			entry.file === key ? { ...entry, file: name } : entry
		),
		files: library.files.map((file) => (file.key === key ? { ...file, key: name } : file))
	};
}
