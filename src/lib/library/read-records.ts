import type { Shape } from '../read/shape/shape.ts';
import type { LibraryDifference } from './library-difference.ts';
import type { Arrangement, Entry, Group, Library, OpenFile } from './library.ts';
import type { FileRecord, InspectionRecord, MappingRecord } from './records.ts';
import type { Fault } from './schema.ts';
import type { Place, Shelf, StoreChange } from './store.ts';
import type { Known } from './wanted-records.ts';

/** A record that cannot be taken up, and why. */
export interface Damage extends Place {
	readonly fault: Fault;
}

/** What records say that were read, each of them sound by itself and known. */
export interface ReadRecords {
	/** Inspections without the record of their file. */
	readonly damaged: readonly Damage[];
	readonly differenceTo: (library: Library) => LibraryDifference;
}

type Of<Value> = ReadonlyMap<string, Value | null>;

/** What records that were read make different in the library that is open. */
export function readRecords(records: readonly StoreChange[], known: Known): ReadRecords {
	const on = <Value>(shelf: Shelf) =>
		new Map(
			records
				.filter((each) => each.shelf === shelf)
				.map(({ key, value }) => [key, value as Value | null])
		);
	const isAlone = (record: InspectionRecord | null) =>
		record !== null && known.at({ shelf: 'files', key: record.file }) === undefined;
	const inspections = on<InspectionRecord>('inspections');
	const alone = [...inspections].filter(([, record]) => isAlone(record));
	for (const [id] of alone) inspections.delete(id);
	let files: ReadonlyMap<string, OpenFile | null> | null = null;
	let entries: ReadonlyMap<string, Entry | null> | null = null;
	return {
		damaged: alone.map(([key, record]) => ({
			shelf: 'inspections',
			key,
			fault: { path: ['file'], expected: 'a file that is kept', found: record?.file }
		})),
		differenceTo: (library) => ({
			// The same files and entries whatever they are added to, so that nothing is written anew.
			files: (files ??= openFiles(on<FileRecord>('files'), library, known)),
			entries: (entries ??= openEntries(inspections, known)),
			mappings: new Map(
				rising(on<MappingRecord>('mappings')).map(([id, record]) => [id, mappingOf(record, known)])
			),
			groups: on<Group>('groups'),
			names: on<string>('names'),
			arrangements: on<Arrangement>('arrangements'),
			titles: on<string>('titles')
		})
	};
}

/** By the keys that they have here. */
function openFiles(records: Of<FileRecord>, { files: open }: Library, known: Known): Of<OpenFile> {
	return new Map(
		rising(records).flatMap(([key, record]): readonly [string, OpenFile | null][] => {
			if (record === null) {
				const gone = known.files.file(key);
				return gone === undefined ? [] : [[gone, null]];
			}
			const file = known.files.opened(key, record, open);
			known.of.set(file, record);
			return [[file.key, file]];
		})
	);
}

function openEntries(records: Of<InspectionRecord>, known: Known): Of<Entry> {
	return new Map(
		rising(records).map(([id, record]) => {
			const file = record === null ? undefined : known.files.file(record.file);
			if (record === null || file === undefined) return [id, null];
			const entry = { inspection: record.inspection, file };
			known.of.set(entry, record);
			return [id, entry];
		})
	);
}

function mappingOf(record: MappingRecord | null, known: Known): Shape | null {
	if (record !== null) known.of.set(record.mapping, record);
	return record === null ? null : record.mapping;
}

/** In their order; by key where two tabs gave the same. */
function rising<Value extends { readonly order: number }>(
	records: Of<Value>
): readonly (readonly [string, Value | null])[] {
	return [...records].sort(
		([one, first], [other, second]) =>
			(first?.order ?? 0) - (second?.order ?? 0) || (one < other ? -1 : 1)
	);
}
