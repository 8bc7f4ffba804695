import { getContext, setContext } from 'svelte';
import type { Inspection } from '../domain/inspection.ts';
import { addFile, type Arrival } from '../library/add-file.ts';
import type { FileReading } from '../library/file-reading.ts';
import { KeptLibrary, NONE } from '../library/kept-library.ts';
import { libraryOf, openedEntry, type Library, type OpenFile } from '../library/library.ts';
import { removeFile, removeInspection } from '../library/remove.ts';
import type { Address } from './address.svelte.ts';
import { TAB_STORE } from './tab-store.ts';
import { unreadFile } from './unread-file.ts';

/** The last thing that was done to the library, to be said and undone. */
export interface Change {
	readonly kind: 'opened' | 'closed' | 'removed';
	/** Name of the file, or of the inspection that was removed. */
	readonly name: string;
	/** What became of each inspection of an opened file. */
	readonly arrivals: readonly Arrival[];
	/** What was open before. */
	readonly before: Library;
}

/** What is open in this tab, and which inspection of it every page shows. */
export class Session {
	/** What is open: the built-in report first. */
	library = $state.raw<Library>(libraryOf([]));
	/** The files asked for last that could not be opened; what was open before stays open. */
	failed = $state.raw<readonly FileReading[]>([]);
	/** `null` once it is undone, or put out of sight. */
	lastChange = $state.raw<Change | null>(null);
	/** Ids of the inspections that will not be there after a reload. */
	unkept = $state.raw<ReadonlySet<string>>(NONE);
	#restored = $state(false);
	readonly #kept = new KeptLibrary(TAB_STORE);
	/** One after the other, so that the store ends with what was open last. */
	#saving: Promise<unknown> = Promise.resolve();

	constructor(
		/** The built-in report. */
		readonly example: Inspection,
		readonly address: Address
	) {
		this.library = libraryOf([example]);
	}

	/** Whether the address and the store have been read, so that what is current is known. */
	get ready(): boolean {
		return this.#restored && this.address.known;
	}

	/** Whether the address asks for the built-in report, which it does by naming no inspection. */
	get isExample(): boolean {
		return this.address.get('inspection') === null;
	}

	/**
	 * The inspection of every page. `null` when the address names one that is not open here: the
	 * example never stands in for it.
	 */
	get current(): Inspection | null {
		const id = this.address.get('inspection');
		return id === null ? this.example : (openedEntry(this.library, id)?.inspection ?? null);
	}

	/** The current inspection, on pages that are only shown when there is one. */
	get shown(): Inspection {
		if (this.current === null) throw new RangeError('No inspection is current.');
		return this.current;
	}

	/** The file that the current inspection was read from; `null` for the built-in report. */
	get file(): OpenFile | null {
		const id = this.address.get('inspection');
		const key = id === null ? null : openedEntry(this.library, id)?.file;
		return this.library.files.find((file) => file.key === key) ?? null;
	}

	/** Takes up what this tab had open before a reload. */
	async restore(): Promise<void> {
		this.library = await this.#kept.load([this.example]);
		this.#restored = true;
	}

	/**
	 * Reads a file and adds what is in it to what is open.
	 *
	 * @returns what became of its inspections; none where none could be read
	 */
	async open(file: File): Promise<readonly Arrival[]> {
		const reading = await read(file);
		if (reading.inspections.length === 0) {
			this.failed = [...this.failed, reading];
			return [];
		}
		const { library, arrivals } = addFile(this.library, reading);
		this.#change(library, { kind: 'opened', name: reading.name, arrivals });
		return arrivals;
	}

	/** Closes a file with all that was read from it. */
	closeFile({ key, name }: OpenFile): void {
		this.#change(removeFile(this.library, key), { kind: 'closed', name, arrivals: [] });
	}

	/** @param name what the inspection is called where its removal is said */
	remove({ id }: Inspection, name: string): void {
		this.#change(removeInspection(this.library, id), { kind: 'removed', name, arrivals: [] });
	}

	/** Goes back to what was open before the last change. */
	undo(): void {
		if (this.lastChange === null) return;
		this.library = this.lastChange.before;
		this.lastChange = null;
		this.#save();
	}

	#change(library: Library, change: Omit<Change, 'before'>): void {
		this.lastChange = { ...change, before: this.library };
		this.library = library;
		this.#save();
	}

	#save(): void {
		const { library } = this;
		this.#saving = this.#saving.then(async () => {
			this.unkept = await this.#kept.save(library);
		});
	}
}

/** What can be read of a file; what reads it is fetched then. */
async function read(file: File): Promise<FileReading> {
	const reader = await import('./read-file.ts').catch(() => null);
	if (reader === null) return unreadFile(file.name, 'page');
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) return unreadFile(file.name, 'file');
	return reader.readFile(file.name, new Uint8Array(bytes));
}

const KEY = Symbol('session');

/** Makes it the session of the page. Called by the root layout. */
export function setSession(session: Session): Session {
	return setContext(KEY, session);
}

/** The session of the page, or `undefined` where a component stands alone. */
export function findSession(): Session | undefined {
	return getContext<Session | undefined>(KEY);
}

/** The session of the page. */
export function getSession(): Session {
	const session = findSession();
	if (session === undefined) throw new RangeError('The page has no session.');
	return session;
}
