import type { Inspection } from '../domain/inspection.ts';
import { uniqueKeys } from '../domain/slug.ts';
import { decidedOutcome, type Choices, type DecidedOutcome } from './choices.ts';
import { reportOf, type FileReading } from './file-reading.ts';
import { freeKey } from './free-key.ts';
import { joinInspections } from './join-inspections.ts';
import type { Entry, Library, OpenFile } from './library.ts';
import { recognise, type Recognised } from './recognise.ts';
import { withoutEmptyFiles } from './remove.ts';

/** What became of one inspection of a file. */
export interface Arrival {
	/** As it is open now. */
	readonly inspection: Inspection;
	/** As the file says it. */
	readonly arrived: Inspection;
	readonly outcome: DecidedOutcome;
	/** Whether what was open comes with the site. */
	readonly isBuiltIn: boolean;
}

/** A library with a file more, and what became of each inspection in it. */
export interface Addition {
	readonly library: Library;
	readonly arrivals: readonly Arrival[];
}

/**
 * Adds what was read of a file. What is open already is never there twice, unless it says otherwise and its
 * reader wants both.
 *
 * @param recognised what its inspections are to those that are open
 */
export function addFile(
	library: Library,
	reading: FileReading,
	choices: Choices = {},
	recognised: readonly Recognised[] = recognise(library, reading.inspections)
): Addition {
	const file = {
		...reportOf(reading),
		key: freeKey(reading.name, new Set(library.files.map(({ key }) => key)))
	};
	const ids = uniqueKeys();
	const places = new Map<Entry, number>();
	for (const [place, entry] of library.entries.entries()) {
		places.set(entry, place);
		// What comes with the site has no id in an address.
		if (entry.file !== null) ids(entry.inspection.id);
	}

	const entries: Entry[] = [...library.entries];
	const arrivals = recognised.map((each): Arrival => {
		const arrived = each.inspection;
		const decided = decidedOutcome(each, choices);
		const place = each.open === null ? undefined : places.get(each.open);
		if (decided === 'added' || each.open === null || place === undefined) {
			const id = ids(arrived.id);
			const inspection = id === arrived.id ? arrived : { ...arrived, id };
			entries.push({ inspection, file: file.key });
			return { inspection, arrived, outcome: 'added', isBuiltIn: false };
		}
		const isBuiltIn = each.open.file === null;
		if (decided === 'same' || decided === 'kept') {
			return { inspection: each.open.inspection, arrived, outcome: decided, isBuiltIn };
		}
		const before = entries[place] ?? each.open;
		const preferred = decided === 'taken' ? 'arriving' : 'open';
		const inspection = joinInspections(before.inspection, each.inspection, preferred);
		entries[place] = { inspection, file: decided === 'taken' ? file.key : before.file };
		return { inspection, arrived, outcome: decided, isBuiltIn };
	});
	const files = [file, ...library.files];
	const whole = withoutEmptyFiles({ ...library, entries, files });
	return { library: underItsName(whole, file), arrivals };
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
