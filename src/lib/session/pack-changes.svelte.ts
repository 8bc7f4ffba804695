import type { Arrangement, Library } from '../library/library.ts';
import { arranged, retitled } from '../library/packs.ts';

export type { Arrangement };

/** What is open, and what keeps it. */
interface Open {
	library: Library;
	readonly keeping: { readonly save: () => Promise<void> };
}

/**
 * What was changed in packs: order, choice and titles, each under a name that says whose it is, so
 * that it is never met by another inspection.
 */
export class PackChanges {
	readonly #open: Open;

	constructor(open: Open) {
		this.#open = open;
	}

	arrangement(of: string): Arrangement | null {
		return this.#open.library.packs.arrangements.get(of) ?? null;
	}

	/** `null` forgets what was arranged. */
	arrange(of: string, arrangement: Arrangement | null): void {
		this.#keep(arranged(this.#open.library, of, arrangement));
	}

	title(of: string): string | null {
		return this.#open.library.packs.titles.get(of) ?? null;
	}

	/** `null` goes back to the title made from the data. */
	retitle(of: string, title: string | null): void {
		this.#keep(retitled(this.#open.library, of, title));
	}

	#keep(library: Library): void {
		this.#open.library = library;
		void this.#open.keeping.save();
	}
}
