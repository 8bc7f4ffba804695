import { getContext, setContext } from 'svelte';
import type { Inspection } from '../domain/inspection.ts';
import { addFile } from '../library/add-file.ts';
import type { FileReading } from '../library/file-reading.ts';
import { KeptLibrary, NONE } from '../library/kept-library.ts';
import { libraryOf, openedEntry, type Library, type OpenFile } from '../library/library.ts';
import { removeFile, removeInspection } from '../library/remove.ts';
import { rereadFile } from '../library/reread-file.ts';
import type { Address } from './address.svelte.ts';
import type { Change, Done, Opened } from './change.ts';
import type { Correction } from './read-file.ts';
import { read, reread } from './reading.ts';
import { TAB_STORE } from './tab-store.ts';

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
	 * @returns what was read; `null` where no inspection could be
	 */
	async open(file: File): Promise<Opened | null> {
		const reading = await read(file);
		if (reading.inspections.length > 0) return this.#add(reading);
		this.failed = [...this.failed, reading];
		return null;
	}

	/**
	 * Reads an open file again with some of its words mended.
	 *
	 * @returns whether that could be done, which it cannot where a part of the page does not arrive
	 */
	async mend(file: OpenFile, corrections: readonly Correction[]): Promise<boolean> {
		const mended = await reread(file, corrections);
		if (mended === null || !this.library.files.includes(file)) return false;
		const { before, after: report } = mended;
		const known = before.inspections.map(({ id }) => id);
		const library = rereadFile(this.library, file.key, report, known);
		this.#change(library, { kind: 'mended', name: file.key, report, corrections });
		return true;
	}

	/** The same of a file that could not be opened, and may be now. */
	async mendFailed(file: FileReading, corrections: readonly Correction[]): Promise<Opened | null> {
		const mended = await reread(file, corrections);
		if (mended === null || !this.failed.includes(file)) return null;
		const { after } = mended;
		const isOpen = after.inspections.length > 0;
		const failedBefore = this.failed;
		this.failed = failedBefore.flatMap((each) => (each !== file ? each : isOpen ? [] : after));
		return isOpen ? this.#add(after, { failedBefore, corrections }) : null;
	}

	/** Takes a file that could not be opened out of sight. */
	forgetFailed(file: FileReading): void {
		this.failed = this.failed.filter((each) => each !== file);
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
		const { before, failedBefore } = this.lastChange;
		this.library = before;
		this.failed = failedBefore ?? this.failed;
		this.lastChange = null;
		this.#save();
	}

	#add(report: FileReading, more: Partial<Done> = {}): Opened {
		const { library, arrivals } = addFile(this.library, report);
		this.#change(library, { kind: 'opened', name: report.name, arrivals, report, ...more });
		return { report, arrivals };
	}

	#change(library: Library, done: Done): void {
		this.lastChange = {
			arrivals: [],
			report: null,
			corrections: [],
			failedBefore: null,
			...done,
			before: this.library,
			shownBefore: this.address.get('inspection')
		};
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
