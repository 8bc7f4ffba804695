import { getContext, setContext } from 'svelte';
import type { Inspection } from '../domain/inspection.ts';
import type { Address } from './address.svelte.ts';
import type { OpenedFile } from './opened-file.ts';
import { storedFile, storeFile } from './stored-file.ts';
import { unreadFile } from './unread-file.ts';

/** What is open in this tab, and which inspection of it every page shows. */
export class Session {
	/** The last file that could be opened. */
	file = $state.raw<OpenedFile | null>(null);
	/** A file that could not; what was open before stays open. */
	failed = $state.raw<OpenedFile | null>(null);
	/** Whether the file will still be there after a reload. */
	stored = $state(true);
	#restored = $state(false);
	/** Files asked for so far: of two, the one asked for last is meant, however long each takes. */
	#openings = 0;

	constructor(
		/** The built-in report. */
		readonly example: Inspection,
		readonly address: Address
	) {}

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
		const key = this.address.get('inspection');
		if (key === null) return this.example;
		return this.file?.inspections.find((inspection) => inspection.key === key) ?? null;
	}

	/** The current inspection, on pages that are only shown when there is one. */
	get shown(): Inspection {
		if (this.current === null) throw new RangeError('No inspection is current.');
		return this.current;
	}

	/** Takes up what this tab had open before a reload. */
	restore(): void {
		this.file = storedFile();
		this.#restored = true;
	}

	/**
	 * Reads a file. It becomes the open one if at least one inspection could be read.
	 *
	 * @returns the inspections that can now be shown; `null` where another file was asked for
	 * meanwhile, and this one changes nothing
	 */
	async open(file: File): Promise<readonly Inspection[] | null> {
		this.#openings += 1;
		const opening = this.#openings;
		const opened = await read(file);
		if (opening !== this.#openings) return null;
		if (opened.inspections.length === 0) {
			this.failed = opened;
			return [];
		}
		this.failed = null;
		this.file = opened;
		this.stored = storeFile(opened);
		return opened.inspections;
	}

	/** Forgets the opened file. */
	close(): void {
		this.file = null;
		this.failed = null;
		storeFile(null);
	}
}

/** What can be read of a file; what reads it is fetched then. */
async function read(file: File): Promise<OpenedFile> {
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
