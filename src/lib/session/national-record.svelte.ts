import type { Inspection } from '../domain/inspection.ts';
import type { Entry } from '../library/library.ts';

const NONE: readonly Inspection[] = [];

/** The inspections of all councils that come with the site, fetched when a page needs them. */
export class NationalRecord {
	/** Empty until they are there. */
	inspections = $state.raw(NONE);
	/** The same as what is open stands in a library: it comes with the site. */
	readonly entries = $derived.by((): readonly Entry[] =>
		this.inspections.map((inspection) => ({ inspection, file: null }))
	);
	/** Whether they could not be fetched. */
	isLost = $state(false);
	readonly #address: () => string;
	#coming: Promise<void> | null = null;

	/** @param address of the CSV; asked once it is needed */
	constructor(address: () => string) {
		this.#address = address;
	}

	/** Whether they are there. */
	get isHere(): boolean {
		return this.inspections.length > 0;
	}

	/** Fetches and reads them, once. What does not arrive is tried again when it is asked for again. */
	load(): Promise<void> {
		this.#coming ??= this.#fetch();
		return this.#coming;
	}

	find(id: string): Inspection | null {
		return this.inspections.find((each) => each.id === id) ?? null;
	}

	async #fetch(): Promise<void> {
		this.isLost = false;
		try {
			const { readRecord } = await import('./read-record.ts');
			this.inspections = await readRecord(this.#address());
		} catch {
			this.isLost = true;
			this.#coming = null;
		}
	}
}
