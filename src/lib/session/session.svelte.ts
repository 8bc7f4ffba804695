import { getContext, setContext } from 'svelte';
import type { Inspection } from '../domain/inspection.ts';
import type { Arrival } from '../library/add-file.ts';
import { reportOf, type FileReading } from '../library/file-reading.ts';
import {
	entriesOf,
	libraryOf,
	openedEntry,
	type Library,
	type OpenFile
} from '../library/library.ts';
import { withMappings, withoutMapping } from '../library/mappings.ts';
import { removeFile, removeInspection } from '../library/remove.ts';
import type { Decisions } from '../read/decisions.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { Address } from './address.svelte.ts';
import type { Change, Done, Opened } from './change.ts';
import { Keeping } from './keeping.svelte.ts';
import { stepOf, type Pending } from './pending.ts';
import { unreadFile } from './unread-file.ts';
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
		this.#restored = true;
	}

	/**
	 * Reads a file. What nobody has to look at is added at once; all else waits for its reader.
	 *
	 * @returns what was added; `null` where it waits, was cancelled, or could not be read
	 */
	async open(file: File): Promise<Opened | null> {
		const code = await import('./waiting-files.svelte.ts').catch(() => null);
		if (code === null) {
			this.failed = [...this.failed, unreadFile(file.name, 'page')];
			return null;
		}
		const waiting = (this.waiting ??= new code.WaitingFiles(() => this.library));
		const read = await waiting.read(file);
		if (read === null) return null;
		if ('unread' in read) {
			this.failed = [...this.failed, read.unread];
			return null;
		}
		if (read.isPlain) return this.add(read.pending);
		waiting.keep(read.pending);
		return null;
	}

	/** Adds a file that was read to what is open, as its reader decided. */
	async add(pending: Pending): Promise<Opened | null> {
		if (this.waiting === null) return null;
		const { library, arrivals } = await this.waiting.added(pending);
		const report = reportOf(pending.reading);
		this.waiting.drop(pending);
		const said = stepOf(pending).decisions.shapes.map(({ shape }) => shape);
		this.change(withMappings(library, said), {
			kind: 'opened',
			name: report.name,
			arrivals,
			report
		});
		return { report, arrivals };
	}

	/** Lets a file go that waits, and adds nothing of it. */
	cancel(pending: Pending): void {
		this.waiting?.drop(pending);
	}

	/**
	 * Reads a file that waits again, as its reader decides now.
	 *
	 * @param words what was decided, to be said and undone: `“Adequete” is read as Adequate`
	 * @returns whether that could be done
	 */
	async decide(pending: Pending, decisions: Decisions, words = ''): Promise<boolean> {
		return (await this.waiting?.decide(pending, decisions, words)) ?? false;
	}

	/** Keeps what a reader has said of a table, for the next one with the same headings. */
	keepMapping(shape: Shape): void {
		this.#replace(withMappings(this.library, [shape]));
	}

	/** Forgets what a reader has said of tables with some headings. */
	forgetMapping({ id }: Shape): void {
		this.#replace(withoutMapping(this.library, id));
	}

	/** Takes a file that could not be opened out of sight. */
	forgetFailed(file: FileReading): void {
		this.failed = this.failed.filter((each) => each !== file);
	}

	/** Has what came with a link outlast the page, as what was opened does. */
	keepLinked(file: OpenFile): void {
		const { key, name } = file;
		const arrivals = entriesOf(this.library, key).map(({ inspection }): Arrival => ({
			inspection,
			arrived: inspection,
			outcome: 'added',
			isBuiltIn: false
		}));
		const files = this.library.files.map((each) =>
			each === file ? { ...each, kept: true } : each
		);
		this.change({ ...this.library, files }, { kind: 'opened', name, arrivals, report: file });
	}

	/** Closes a file with all that was read from it. */
	closeFile({ key, name }: OpenFile): void {
		this.change(removeFile(this.library, key), { kind: 'closed', name, arrivals: [] });
	}

	/** @param name what the inspection is called where its removal is said */
	remove({ id }: Inspection, name: string): void {
		this.change(removeInspection(this.library, id), { kind: 'removed', name, arrivals: [] });
	}

	/** Goes back to what was open before the last change. */
	undo(): void {
		if (this.lastChange === null) return;
		// Packs are changed meanwhile, and by nothing that is undone here.
		this.#replace({ ...this.lastChange.before, packs: this.library.packs });
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
		this.#replace(library);
	}

	/** Makes it what is open after another tab changed it, with what can be undone here. */
	take(library: Library, lastChange: Change | null): void {
		this.library = library;
		this.lastChange = lastChange;
		void this.waiting?.compareAgain();
	}

	#replace(library: Library): void {
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
