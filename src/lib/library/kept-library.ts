import { KeptFiles } from './kept-files.ts';
import { entriesToKeep, type Library } from './library.ts';
import { readRecords, type ReadRecords } from './read-records.ts';
import { RECORDS, type FileRecord, type InspectionRecord } from './records.ts';
import type { Place, Store, StoreChange, Written } from './store.ts';
import { wantedRecords } from './wanted-records.ts';

/** Nothing of what is open is without room. */
export const NONE: ReadonlySet<string> = new Set();

/** What became of keeping a library. */
export interface Saved {
	readonly written: Written;
	/** Ids of the inspections that are not kept, although they should be. */
	readonly unkept: ReadonlySet<string>;
	/** Places whose records have changed. */
	readonly changed: readonly Place[];
}

/** What was read of what is kept. What is damaged stays where it is, and is not taken up. */
export interface Restored extends ReadRecords {
	/** Whether the store could be read. */
	readonly readable: boolean;
}

const nameOf = ({ shelf, key }: Place) => `${shelf}/${key}`;

/**
 * Keeps a library in a store, a record for each file and inspection, and writes only what changed. Other
 * tabs keep theirs in the same store: nothing is dropped here that was not met here.
 */
export class KeptLibrary {
	/** What stands in the store, as far as it is known here. */
	readonly #kept = new Map<string, StoreChange>();
	readonly #known = {
		files: new KeptFiles(),
		at: (place: Place) => this.#kept.get(nameOf(place))?.value,
		of: new WeakMap<object, unknown>()
	};

	constructor(private readonly store: Store) {}

	/** The first day of what is kept; `null` where nothing is. */
	get since(): string | null {
		const files = [...this.#kept.values()].filter(({ shelf }) => shelf === 'files');
		return files.map(({ value }) => (value as FileRecord).since).sort()[0] ?? null;
	}

	/** Reads all that is kept. */
	load(): Promise<Restored> {
		return this.#taken((take) => this.store.readAll(take));
	}

	/** Reads what another tab has changed. */
	receive(places: readonly Place[]): Promise<Restored> {
		return this.#taken((take) => this.store.read(places, take));
	}

	/** Keeps a library as it is now: all in one go or, where there is no room for that, what has room. */
	async save(library: Library): Promise<Saved> {
		const wanted = wantedRecords(library, this.#known);
		const names = new Set(wanted.map(nameOf));
		const changes = [
			...[...this.#kept.values()]
				.filter((record) => !names.has(nameOf(record)))
				.map((record) => ({ ...record, value: null })),
			...wanted.filter((record) => this.#known.at(record) !== record.value)
		];
		const written = await this.#write(changes);
		if (written === 'kept') return { written, changed: changes, unkept: NONE };
		// Nothing is known any more of what stands there: once there is a store again, all is new to it.
		if (written === 'refused') this.#kept.clear();
		const changed = written === 'full' ? await this.#writeParts(changes) : [];
		const unkept = entriesToKeep(library)
			.filter(({ inspection: { id }, file }) => {
				const record = this.#known.files.record(file ?? '');
				return !this.#kept.has(`inspections/${id}`) || !this.#kept.has(`files/${record}`);
			})
			.map(({ inspection }) => inspection.id);
		return { written, changed, unkept: new Set(unkept) };
	}

	/** Lets what is damaged go with the next library that is kept. */
	dropDamaged(damaged: readonly Place[]): void {
		for (const { shelf, key } of damaged) this.#note({ shelf, key, value: {} });
	}

	/** What takes little room first, then each file by itself. */
	async #writeParts(changes: readonly StoreChange[]): Promise<readonly StoreChange[]> {
		// What stood there is of another version, and must not come back for one that has no room.
		const outdated = changes
			.filter((change) => this.#kept.has(nameOf(change)))
			.map((change) => ({ ...change, value: null }));
		const parts = new Map<string, StoreChange[]>([['0', outdated]]);
		for (const change of changes.filter(({ value }) => value !== null)) {
			const part = partOf(change);
			const some = parts.get(part);
			if (some === undefined) parts.set(part, [change]);
			else some.push(change);
		}
		const done: StoreChange[] = [];
		for (const name of [...parts.keys()].sort()) {
			const part = parts.get(name) ?? [];
			if ((await this.#write(part)) === 'kept') for (const change of part) done.push(change);
		}
		return done;
	}

	async #write(changes: readonly StoreChange[]): Promise<Written> {
		if (changes.length === 0) return 'kept';
		const written = await this.store.write(changes);
		if (written === 'kept') for (const change of changes) this.#note(change);
		return written;
	}

	async #taken(
		read: (take: (place: Place, value: unknown) => void) => Promise<boolean>
	): Promise<Restored> {
		const sound: StoreChange[] = [];
		const damaged: ReadRecords['damaged'][number][] = [];
		const readable = await read((place, value) => {
			const fault = value === null ? null : RECORDS[place.shelf](value);
			if (fault !== null) damaged.push({ ...place, fault });
			else sound.push({ ...place, value });
		});
		for (const record of sound) this.#note(record);
		const records = readRecords(sound, this.#known);
		return { ...records, readable, damaged: [...damaged, ...records.damaged] };
	}

	#note(change: StoreChange): void {
		if (change.value === null) this.#kept.delete(nameOf(change));
		else this.#kept.set(nameOf(change), change);
	}
}

/** What is kept together or not at all, in the order in which there should be room for it. */
function partOf({ shelf, key, value }: StoreChange): string {
	if (shelf === 'inspections') return `2 ${(value as InspectionRecord).file}`;
	if (shelf === 'files') return `2 ${key}`;
	return '1';
}
