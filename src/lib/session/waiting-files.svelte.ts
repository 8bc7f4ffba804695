import { addFile, type Addition } from '../library/add-file.ts';
import type { Choices } from '../library/choices.ts';
import { reportOf, type FileReading, type FileReport } from '../library/file-reading.ts';
import type { Library } from '../library/library.ts';
import { withMappings } from '../library/mappings.ts';
import { recognising } from '../library/recognise.ts';
import type { Decisions } from '../read/decisions.ts';
import type { Watch } from '../read/source/watch.ts';
import { Arriving } from './arriving.svelte.ts';
import { inSlices } from './in-slices.ts';
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
	/** By file, how often it was asked to be read again: the last is meant. */
	readonly #askings: Record<number, number> = {};

	/** @param library what is open now */
	constructor(private readonly library: () => Library) {}

	/** Reads a file. It does not wait yet. */
	async read(file: File): Promise<ReadFile> {
		const own = chosenFile(file);
		const arriving = new Arriving(file.name);
		this.arriving = [...this.arriving, arriving];
		try {
			const steps = await this.#readSteps(own, FIRST_STEP, arriving.watch);
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
	}

	/** Lets a file go, with the memory that it takes. */
	drop({ key, file }: Pending): void {
		const waited = this.pending.length;
		this.pending = this.pending.filter((each) => each.key !== key);
		const isLast = this.pending.length === 0;
		this.reviewed = isLast ? 0 : this.reviewed + waited - this.pending.length;
		forgetFile({ key, file });
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
	async #readSteps(file: ChosenFile, steps: Pick<Pending, 'steps' | 'at'>, watch?: Watch) {
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
	}
}
