import { idsToKeep, type Library } from '../library/library.ts';
import type { KeptLibrary, Restored } from '../library/kept-library.ts';
import type { Elsewhere } from './elsewhere.ts';
import { isAnythingKept, NAME } from './is-anything-kept.ts';
import type { Open } from './kept.ts';
import { joinTabs, type Tabs } from './tabs.ts';

const NONE: ReadonlySet<string> = new Set();

type Code = typeof import('./kept.ts');

/** Keeps what is open in this browser, and takes up what was kept and what other tabs change. */
export class Keeping {
	/** Ids of the inspections that will not be there after a reload, although they should be. */
	unkept = $state.raw<ReadonlySet<string>>(NONE);
	/** Why some are not; `null` where all is kept. */
	trouble = $state.raw<'full' | 'refused' | null>(null);
	/** Whether something is on its way into the store. */
	isSaving = $state(false);
	/** The day since which something is kept; `null` where nothing is. */
	since = $state.raw<string | null>(null);
	/** Records that were kept and cannot be taken up. */
	damaged = $state.raw<Restored['damaged']>([]);
	/** What another tab did last, until it is put out of sight. */
	elsewhere = $state.raw<Elsewhere | null>(null);
	/** Ids of inspections that another tab removed. */
	removedElsewhere = $state.raw<ReadonlySet<string>>(NONE);
	readonly #open: Open;
	#tabs: Tabs | null = null;
	#fetched: Promise<{ readonly code: Code; readonly kept: KeptLibrary }> | null = null;
	#saved: Library | null = null;
	/** One after the other, so that the store ends with what was open last. */
	#last: Promise<void> = Promise.resolve();

	constructor(open: Open) {
		this.#open = open;
	}

	/** Takes up what was kept. A first visit, where nothing was, fetches nothing for that. */
	async restore(): Promise<void> {
		this.#tabs = joinTabs(NAME, (changed) => {
			void this.#next(async (kept, { takeUp, withIds }) => {
				const done = takeUp(this.#open, await kept.receive(changed));
				if (done === null) return;
				this.elsewhere = done;
				this.removedElsewhere = withIds(this.removedElsewhere, done.removed);
			});
		});
		if (!(await isAnythingKept())) return;
		await this.#next(async (kept, { takeUp }) => {
			const restored = await kept.load();
			takeUp(this.#open, restored);
			this.damaged = restored.damaged;
			if (!restored.readable) this.trouble = 'refused';
		});
	}

	/** Keeps what is open now. Once it is done, that outlasts the page or is in `unkept`. */
	save(): Promise<void> {
		this.isSaving = true;
		return this.#next(async (kept) => {
			const { library } = this.#open;
			if (library === this.#saved) return;
			const { written, unkept, changed } = await kept.save(library);
			this.#saved = written === 'kept' ? library : null;
			this.unkept = unkept;
			this.trouble = written === 'kept' ? null : written;
			if (changed.length > 0) this.#tabs?.tell(changed);
		});
	}

	/** Takes what is damaged out of the browser. */
	async dropDamaged(): Promise<void> {
		await this.#next((kept) => {
			kept.dropDamaged(this.damaged);
			this.#saved = null;
			this.damaged = [];
		});
		await this.save();
	}

	#next(task: (kept: KeptLibrary, code: Code) => Promise<void> | void): Promise<void> {
		this.#last = this.#last
			.catch(() => undefined)
			.then(async () => {
				const fetched = await this.#fetch();
				if (fetched === null) return this.#keepNothing();
				await task(fetched.kept, fetched.code);
				this.since = fetched.kept.since;
				if (this.trouble !== null || this.#open.library === this.#saved) this.isSaving = false;
			});
		return this.#last;
	}

	async #fetch() {
		try {
			this.#fetched ??= import('./kept.ts').then((code) => ({
				code,
				kept: code.keptLibrary(NAME)
			}));
			return await this.#fetched;
		} catch {
			this.#fetched = null;
			return null;
		}
	}

	/** What keeps it did not arrive. */
	#keepNothing(): void {
		this.trouble = 'refused';
		this.isSaving = false;
		this.unkept = idsToKeep(this.#open.library);
	}
}
