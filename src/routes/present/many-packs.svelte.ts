import type { Inspection } from '#lib/domain/inspection.ts';
import { openedEntries } from '#lib/library/library.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import type { MANY_PACKS } from '#lib/view/pack/pack-choice.ts';
import type { ManyPack } from '#lib/view/pack/pack-of-many.ts';
import type { manyPack } from './many-pack.ts';

type PackOfMany = (typeof MANY_PACKS)[number];

/**
 * The packs of which an inspection is only a part: fetched when one is chosen, with the national record
 * that its others are in.
 */
export class ManyPacks {
	readonly #session: Session;
	/** They stay the same while slides are put in order and given titles. */
	readonly #entries = $derived.by(() => this.#session.library.entries);
	#make = $state.raw<typeof manyPack | null>(null);
	#failed = $state(false);

	constructor(session: Session) {
		this.#session = session;
	}

	/** Whether what they are made of could not be fetched. */
	get isLost(): boolean {
		return this.#failed || this.#session.record.isLost;
	}

	/** Fetches what they are made of, again where it was lost. */
	load(): void {
		this.#failed = false;
		void this.#session.record.load();
		void import('./many-pack.ts').then(
			(code) => (this.#make = code.manyPack),
			() => (this.#failed = true)
		);
	}

	/** The pack of an inspection; `null` until what it is made of is here; else why there is none. */
	of(pack: PackOfMany, inspection: Inspection): ManyPack | string | null {
		const { record } = this.#session;
		if (this.#make === null || !record.isHere) return null;
		const opened = openedEntries({ entries: this.#entries }).map((entry) => entry.inspection);
		return this.#make(pack, inspection, opened, record.inspections);
	}
}
