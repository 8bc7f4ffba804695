import { today } from '../domain/calendar.ts';
import { fileRecord, type KeptFiles } from './kept-files.ts';
import { entriesToKeep, type Library } from './library.ts';
import { ordersAlong, type FileRecord } from './records.ts';
import type { Place, Shelf, StoreChange } from './store.ts';

/** What is known of the records of a library. */
export interface Known {
	readonly files: KeptFiles;
	/** The record that stands at a place; `undefined` where none does. */
	readonly at: (place: Place) => unknown;
	/** The record of each part that was kept once: the same one for the same part. */
	readonly of: WeakMap<object, unknown>;
}

/** All that is to be kept of a library. What is unchanged has the record that it had. */
export function wantedRecords(library: Library, known: Known): readonly StoreChange[] {
	const { files } = known;
	const open = library.files.filter(({ kept }) => kept !== false).toReversed();
	const record = (key: string | null) => files.record(key ?? '');
	return [
		...ordered(
			open,
			'files',
			({ key }) => record(key),
			known,
			(file, order, before) =>
				fileRecord(file, order, (before as FileRecord | undefined)?.since ?? today())
		),
		...ordered(
			entriesToKeep(library),
			'inspections',
			({ inspection }) => inspection.id,
			known,
			({ inspection, file }, order) => ({ order, file: record(file), inspection })
		),
		...ordered(
			library.mappings.toReversed(),
			'mappings',
			({ id }) => id,
			known,
			(mapping, order) => ({ order, mapping })
		),
		...library.groups.map((value) => ({ shelf: 'groups', key: value.name, value }) as const),
		...named('names', library.names),
		...named('arrangements', library.packs.arrangements),
		...named('titles', library.packs.titles)
	];
}

/** A record for each part of a list, with its place in the list. */
function ordered<Part extends object>(
	parts: readonly Part[],
	shelf: Shelf,
	keyOf: (part: Part) => string,
	known: Known,
	make: (part: Part, order: number, before: unknown) => unknown
): readonly StoreChange[] {
	const places = parts.map((part) => ({ shelf, key: keyOf(part) }));
	const before = places.map((place) => known.at(place));
	const orders = ordersAlong(
		before.map((record) => (record as { readonly order: number } | undefined)?.order ?? null)
	);
	return parts.map((part, at) => {
		const value = known.of.get(part) ?? make(part, orders[at] ?? 0, before[at]);
		known.of.set(part, value);
		return { shelf, key: places[at]?.key ?? '', value };
	});
}

function named(shelf: Shelf, values: ReadonlyMap<string, unknown>): readonly StoreChange[] {
	return [...values].map(([key, value]) => ({ shelf, key, value }));
}
