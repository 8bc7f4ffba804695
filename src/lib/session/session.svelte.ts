import { getContext, setContext } from 'svelte';
import type { Inspection } from '../domain/inspection.ts';
import type { FileReading } from '../library/file-reading.ts';
import { libraryOf, openedEntry, type Library, type OpenFile } from '../library/library.ts';
import type { Address } from './address.svelte.ts';
import type { Change, Done } from './change.ts';
import { Keeping } from './keeping.svelte.ts';
import { NationalRecord } from './national-record.svelte.ts';
import type { Pending } from './pending.ts';
import type { WaitingFiles } from './waiting-files.svelte.ts';

/** What is open in this tab, and which inspection of it every page shows. */
export class Session {
	/** What is open: the built-in report first. */
	library = $state.raw<Library>(libraryOf([]));
	/** Files that are read, and those that wait for a decision; `null` until a file is asked for. */
	waiting = $state.raw<WaitingFiles | null>(null);
	/** The files asked for last that could not be read at all; what was open before stays open. */
	failed = $state.raw<readonly FileReading[]>([]);
	/** `null` once it is undone, or put out of sight. */
	lastChange = $state.raw<Change | null>(null);
	#restored = $state(false);
	/** Keeps it in this browser. */
	readonly keeping = new Keeping(this);
	/** The inspections of all councils that come with the site. */
	readonly record: NationalRecord;

	constructor(
		/** The built-in report. */
		readonly example: Inspection,
		readonly address: Address,
		/** Address of the national record. */
		record: () => string = () => ''
	) {
		this.library = libraryOf([example]);
		this.record = new NationalRecord(record);
	}

	/** Whether the address and the store have been read, so that what is current is known. */
	get ready(): boolean {
		return this.#restored && this.address.known;
	}

	/** Ids of the inspections that will not be there after a reload, although they should be. */
	get unkept(): ReadonlySet<string> {
		return this.keeping.unkept;
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
		if (id === null) return this.example;
		return openedEntry(this.library, id)?.inspection ?? this.record.find(id);
	}

	/** Whether the current inspection comes from the national record, and from no file of a reader. */
	get isOfRecord(): boolean {
		return this.file === null && !this.isExample && this.current !== null;
	}

	/** Whether the address names an inspection that is not here, and may be in the national record. */
	get isRecordAsked(): boolean {
		return this.current === null && !this.record.isHere && !this.record.isLost;
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

	/** The file that is reviewed before it is added; `null` where none waits. */
	get pending(): Pending | null {
		return this.waiting?.pending[0] ?? null;
	}

	/**
	 * Takes up what this browser keeps.
	 *
	 * @param then what else is to be open before it is known what is
	 */
	async restore(then: () => Promise<void> = () => Promise.resolve()): Promise<void> {
		await this.keeping.restore();
		await then();
		if (this.address.known && this.isRecordAsked) await this.record.load();
		this.#restored = true;
	}

	/** Takes a file that could not be opened out of sight. */
	forgetFailed(file: FileReading): void {
		this.failed = this.failed.filter((each) => each !== file);
	}

	/** Goes back to what was open before the last change. */
	undo(): void {
		if (this.lastChange === null) return;
		// Packs are changed meanwhile, and by nothing that is undone here.
		this.replace({ ...this.lastChange.before, packs: this.library.packs });
		this.lastChange = null;
	}

	/** Makes it what is open, so that what was done is said and can be undone. */
	change(library: Library, done: Done): void {
		this.lastChange = {
			arrivals: [],
			report: null,
			...done,
			before: this.library,
			shownBefore: this.address.get('inspection')
		};
		this.replace(library);
	}

	/** Makes it what is open after another tab changed it, with what can be undone here. */
	take(library: Library, lastChange: Change | null): void {
		this.library = library;
		this.lastChange = lastChange;
		void this.waiting?.compareAgain();
	}

	/** Makes it what is open, without a word of it. */
	replace(library: Library): void {
		this.library = library;
		void this.waiting?.compareAgain();
		void this.keeping.save();
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
