import type { Inspection } from '../domain/inspection.ts';
import { addFile, type Addition } from '../library/add-file.ts';
import type { Choices } from '../library/choices.ts';
import { reportOf, type FileReading, type FileReport } from '../library/file-reading.ts';
import type { Library } from '../library/library.ts';
import { withMappings } from '../library/mappings.ts';
import { recognising } from '../library/recognise.ts';
import type { Decisions } from '../read/decisions.ts';
import type { Watch } from '../read/source/watch.ts';
import { Arriving } from './arriving.svelte.ts';
import { IdbStore } from './idb-store.ts';
import { inSlices } from './in-slices.ts';
import { NAME } from './is-anything-kept.ts';
import { KeptReviews, REVIEW_SHELVES, type KeptReview } from './kept-reviews.ts';
import { FIRST_STEP, isPlain, stepOf, withStep, type Pending, type Step } from './pending.ts';
import { ask, chosenFile, forgetFile, Unread, type ChosenFile } from './reading.ts';
import { unreadFile } from './unread-file.ts';

export { expectFiles } from './reading.ts';

/** What became of a file that was to be read; `null`: its reader cancelled that. */
export type ReadFile =
	| { readonly pending: Pending; readonly isPlain: boolean }
	| { readonly unread: FileReading }
	| null;

/** Files between being chosen and being added: those that are read, and those that wait for a decision. */
export class WaitingFiles {
	/** In the order in which they were chosen. */
	arriving = $state.raw<readonly Arriving[]>([]);
	/** The first is the one that is reviewed. */
	pending = $state.raw<readonly Pending[]>([]);
	/** How many were reviewed since none waited. */
	reviewed = $state(0);
	/** How many of those that wait are being read again, as their reader decides. */
	rereading = $state(0);
	/** Reports whose review goes on once they are chosen again, as the browser had no room for them. */
	missing = $state.raw<readonly KeptReview[]>([]);
	/** By inspection, the PDF that it was read from, for as long as this page is there. */
	#pdfs: Readonly<Record<string, File>> = {};
	/** By file, how often it was asked to be read again: the last is meant. */
	readonly #askings: Record<number, number> = {};

	constructor(
		/** What is open now. */
		private readonly library: () => Library,
		private readonly reviews = new KeptReviews(new IdbStore(NAME, undefined, REVIEW_SHELVES))
	) {}

	/** Reads a file. It does not wait yet. */
	async read(file: File): Promise<ReadFile> {
		const own = chosenFile(file);
		const arriving = new Arriving(file.name);
		this.arriving = [...this.arriving, arriving];
		try {
			const before = this.missing.find(
				({ name, size }) => name === file.name && size === file.size
			);
			const steps = await this.#readSteps(own, before ?? FIRST_STEP, arriving.watch);
			if (before !== undefined) {
				this.missing = this.missing.filter((each) => each !== before);
				this.reviews.hold(own.key, before);
			}
			const pending = await this.#compared({ ...own, name: file.name, ...steps });
			return { pending, isPlain: isPlain(pending) };
		} catch (error) {
			forgetFile(own);
			if (arriving.isCancelled) return null;
			return { unread: unreadFile(file.name, error instanceof Unread ? error.cause : 'stopped') };
		} finally {
			this.arriving = this.arriving.filter((each) => each !== arriving);
		}
	}

	/** Lets a file wait for its reader. */
	keep(pending: Pending): void {
		this.pending = [...this.pending, pending];
		this.#keepReview(pending);
	}

	/** Goes on with the reviews of reports that this browser keeps, and no other tab is at. */
	async takeUp(): Promise<void> {
		for (const kept of await this.reviews.takeUp()) {
			if (kept.file === null) this.missing = [...this.missing, kept];
			else {
				const own = chosenFile(kept.file);
				this.reviews.hold(own.key, kept);
				const arriving = new Arriving(kept.name);
				this.arriving = [...this.arriving, arriving];
				try {
					const read = await this.#readSteps(own, kept, arriving.watch);
					this.keep({ ...own, name: kept.name, ...read });
				} catch {
					// It stays in the browser, and the next page may be luckier.
					forgetFile(own);
				} finally {
					this.arriving = this.arriving.filter((each) => each !== arriving);
				}
			}
		}
	}

	/** Lets all reports go that are under review, in this tab and wherever they are kept. */
	async dropReports(): Promise<void> {
		for (const each of this.pending) if (each.reading.report !== undefined) this.drop(each);
		this.missing = [];
		this.#pdfs = {};
		await this.reviews.dropAll();
	}

	/** The PDF that an inspection was read from in this tab; `null` where there is none. */
	pdfOf({ id }: Inspection): File | null {
		return this.#pdfs[id] ?? null;
	}

	/** Lets a file go, with the memory that it takes. */
	drop({ key, file }: Pending): void {
		const waited = this.pending.length;
		this.pending = this.pending.filter((each) => each.key !== key);
		const isLast = this.pending.length === 0;
		this.reviewed = isLast ? 0 : this.reviewed + waited - this.pending.length;
		forgetFile({ key, file });
		void this.reviews.drop(key);
	}

	/** What is open with a file more; compared anew where something else is open by now. */
	async added(pending: Pending): Promise<Addition & { readonly report: FileReport }> {
		const { reading, recognised, comparedWith } = await this.#compared(pending);
		const { choices, decisions } = stepOf(pending);
		const { library, arrivals } = addFile(comparedWith, reading, choices, recognised);
		// What is drawn of it has a task of its own.
		await new Promise((resolve) => setTimeout(resolve));
		// Something else may be open by now.
		if (comparedWith !== this.library()) return this.added(pending);
		if (reading.report?.pageCount != null) {
			const own = arrivals.map(({ inspection }) => [inspection.id, pending.file] as const);
			this.#pdfs = { ...this.#pdfs, ...Object.fromEntries(own) };
		}
		const said = decisions.shapes.map(({ shape }) => shape);
		return { library: withMappings(library, said), arrivals, report: reportOf(reading) };
	}

	/** Compares what waits with what is open now. */
	async compareAgain(): Promise<void> {
		for (const each of this.pending) {
			const compared = await this.#compared(each);
			const now = this.#find(each.key);
			if (now?.reading === each.reading) {
				const { recognised, comparedWith } = compared;
				this.#replace({ ...now, recognised, comparedWith });
			}
		}
	}

	/**
	 * Reads a file again, as its reader decides now.
	 *
	 * @param words what was decided, to be said and undone: `“Adequete” is read as Adequate`
	 * @returns whether that could be done
	 */
	async decide(
		{ key }: Pick<Pending, 'key'>,
		decisions: Decisions,
		words: string
	): Promise<boolean> {
		const pending = this.#find(key);
		if (pending === undefined) return false;
		return this.#go(pending, withStep(pending, { ...stepOf(pending), decisions, words }));
	}

	/** What to do with inspections that are open and say otherwise. */
	choose({ key }: Pick<Pending, 'key'>, choices: Choices, words: string): void {
		const pending = this.#find(key);
		if (pending === undefined) return;
		const step: Step = { ...stepOf(pending), choices, words };
		this.#replace({ ...pending, ...withStep(pending, step) });
	}

	/**
	 * Goes back a step, or forth to one that was undone.
	 *
	 * @returns the step that was taken back or taken again; `null` where there is none
	 */
	async go({ key }: Pick<Pending, 'key'>, by: -1 | 1): Promise<Step | null> {
		const pending = this.#find(key);
		if (pending === undefined) return null;
		const { steps, at } = pending;
		const gone = steps[by < 0 ? at : at + 1];
		if (gone === undefined || steps[at + by] === undefined) return null;
		return (await this.#go(pending, { steps, at: at + by })) ? gone : null;
	}

	async #go(pending: Pending, steps: Pick<Pending, 'steps' | 'at'>): Promise<boolean> {
		const asking = (this.#askings[pending.key] ?? 0) + 1;
		this.#askings[pending.key] = asking;
		if (stepOf(steps).decisions === stepOf(pending).decisions) {
			this.#replace({ ...pending, ...steps });
			return true;
		}
		this.rereading += 1;
		try {
			const read = await this.#readSteps(pending, steps);
			if (asking !== this.#askings[pending.key]) return false;
			this.#replace({ ...pending, ...read });
			return true;
		} catch {
			return false;
		} finally {
			this.rereading -= 1;
		}
	}

	/** What a file says after some steps. */
	async #readSteps(
		file: ChosenFile,
		{ steps: all, at }: Pick<Pending, 'steps' | 'at'>,
		watch?: Watch
	) {
		const steps = { steps: all, at };
		const { mappings } = this.library();
		const { decisions } = stepOf(steps);
		const reading = await ask('reading', file, { decisions, mappings }, watch);
		return { ...(await this.#compare(reading, watch?.signal)), ...steps };
	}

	async #compared(pending: Pending): Promise<Pending> {
		if (pending.comparedWith === this.library()) return pending;
		return { ...pending, ...(await this.#compare(pending.reading)) };
	}

	async #compare(reading: FileReading, signal?: AbortSignal) {
		const comparedWith = this.library();
		const recognised = await inSlices(recognising(comparedWith, reading.inspections), signal);
		return { reading, recognised, comparedWith };
	}

	#find(key: number): Pending | undefined {
		return this.pending.find((each) => each.key === key);
	}

	#replace(pending: Pending): void {
		this.pending = this.pending.map((each) => (each.key === pending.key ? pending : each));
		this.#keepReview(pending);
	}

	#keepReview(pending: Pending): void {
		if (pending.reading.report !== undefined) void this.reviews.keep(pending);
	}
}
