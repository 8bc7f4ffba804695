import type { Inspection } from '../domain/inspection.ts';
import type { FileReport } from './file-reading.ts';
import { isListOf, isRecord, isText } from './json-shape.ts';
import { isFileReport, isInspection } from './kept-shapes.ts';
import { libraryOf, openedEntries, type Entry, type Library, type OpenFile } from './library.ts';
import type { Store } from './store.ts';

/** What is kept, by name: the order of all that is open, each file, and each inspection by itself. */
const INDEX = 'library';
const fileKey = (key: OpenFile['key']) => `file:${key}`;
const entryKey = (id: string) => `inspection:${id}`;

interface Index {
	readonly files: readonly string[];
	/** Id of each inspection with the key of its file. */
	readonly entries: readonly (readonly [id: string, file: string])[];
}

/** Nothing of what is open is without room. */
export const NONE: ReadonlySet<string> = new Set();

/**
 * Keeps a library in a store, each inspection by itself: one that finds no room takes none from
 * another, and a changed library writes only what changed.
 */
export class KeptLibrary {
	/** What is in the store, by name. */
	readonly #kept = new Map<string, unknown>();
	/** The same object for the same file, by which it is known that nothing changed. */
	readonly #reports = new WeakMap<OpenFile, FileReport>();

	constructor(private readonly store: Store) {}

	/** The built-in inspections, with whatever was kept beside them. */
	async load(builtIn: readonly Inspection[]): Promise<Library> {
		const library = libraryOf(builtIn);
		const index = await this.store.read(INDEX);
		if (!isIndex(index)) return library;
		const files: OpenFile[] = [];
		for (const key of index.files) {
			const file = await this.#read(fileKey(key));
			if (isFileReport(file)) files.push({ ...file, key });
		}
		const entries: Entry[] = [];
		for (const [id, file] of index.entries) {
			const inspection = await this.#read(entryKey(id));
			const isOpen = files.some(({ key }) => key === file);
			if (isOpen && isInspection(inspection)) entries.push({ inspection, file });
		}
		return {
			...library,
			entries: [...library.entries, ...entries],
			files: files.filter(({ key }) => entries.some(({ file }) => file === key))
		};
	}

	/** @returns ids of the inspections for which there is no room; they last until the page is left */
	async save(library: Library): Promise<ReadonlySet<string>> {
		const opened = openedEntries(library);
		const wanted = new Map<string, unknown>([
			...library.files.map((file) => [fileKey(file.key), this.#reportOf(file)] as const),
			...opened.map(({ inspection }) => [entryKey(inspection.id), inspection] as const)
		]);
		for (const name of [...this.#kept.keys()].filter((kept) => !wanted.has(kept))) {
			await this.store.drop(name);
			this.#kept.delete(name);
		}
		const index: Index = {
			files: library.files.map(({ key }) => key),
			entries: opened.map(({ inspection, file }) => [inspection.id, file ?? ''])
		};
		const isKept = opened.length === 0 ? true : await this.store.keep(INDEX, index);
		if (opened.length === 0) await this.store.drop(INDEX);
		for (const [name, value] of wanted) await this.#keep(name, value);
		return new Set(
			opened
				.filter(({ inspection, file }) => {
					const names = [entryKey(inspection.id), fileKey(file ?? '')];
					return !isKept || names.some((name) => !this.#kept.has(name));
				})
				.map(({ inspection }) => inspection.id)
		);
	}

	#reportOf(file: OpenFile): FileReport {
		const { name, problems, tables, rowCount, leftOut, gradesLost, mended } = file;
		const report = { name, problems, tables, rowCount, leftOut, gradesLost, mended };
		const known = this.#reports.get(file) ?? report;
		this.#reports.set(file, known);
		return known;
	}

	async #read(name: string): Promise<unknown> {
		const value = await this.store.read(name);
		if (value !== null) this.#kept.set(name, value);
		return value;
	}

	async #keep(name: string, value: unknown): Promise<void> {
		if (this.#kept.get(name) === value) return;
		if (await this.store.keep(name, value)) this.#kept.set(name, value);
		else {
			// What was there before is of another version, and must not come back for this one.
			await this.store.drop(name);
			this.#kept.delete(name);
		}
	}
}

function isIndex(value: unknown): value is Index {
	return (
		isRecord(value) &&
		isListOf(value.files, isText) &&
		isListOf(value.entries, (entry): entry is [string, string] => isListOf(entry, isText))
	);
}
