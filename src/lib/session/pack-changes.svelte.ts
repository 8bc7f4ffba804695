/** What a reader has made of a pack: the slides taken, in their order among all. */
export interface Arrangement {
	readonly order: readonly string[];
	readonly taken: readonly string[];
}

interface Kept {
	readonly arrangements: Readonly<Record<string, Arrangement>>;
	readonly titles: Readonly<Record<string, string>>;
}

/** Survives a reload and ends with the tab. Nothing leaves the browser. */
const KEY = 'fourpoint.packs';
const NOTHING: Kept = { arrangements: {}, titles: {} };

/**
 * What was changed in packs: order, choice and titles, each under a name that says whose it is, so
 * that it is never met by another inspection.
 */
export class PackChanges {
	#kept = $state.raw<Kept>(NOTHING);

	arrangement(of: string): Arrangement | null {
		return this.#kept.arrangements[of] ?? null;
	}

	/** `null` forgets what was arranged. */
	arrange(of: string, arrangement: Arrangement | null): void {
		this.#keep({ arrangements: changed(this.#kept.arrangements, of, arrangement) });
	}

	title(of: string): string | null {
		return this.#kept.titles[of] ?? null;
	}

	/** `null` goes back to the title made from the data. */
	retitle(of: string, title: string | null): void {
		this.#keep({ titles: changed(this.#kept.titles, of, title) });
	}

	/** Takes up what this tab had before a reload. */
	restore(): void {
		const stored = sessionStorage.getItem(KEY);
		if (stored !== null) this.#kept = JSON.parse(stored) as Kept;
	}

	#keep(changes: Partial<Kept>): void {
		this.#kept = { ...this.#kept, ...changes };
		try {
			sessionStorage.setItem(KEY, JSON.stringify(this.#kept));
		} catch {
			// A full store holds the older changes, and these last until the page is left.
		}
	}
}

function changed<Value>(
	all: Readonly<Record<string, Value>>,
	of: string,
	value: Value | null
): Readonly<Record<string, Value>> {
	const others = Object.entries(all).filter(([name]) => name !== of);
	return Object.fromEntries(value === null ? others : [...others, [of, value]]);
}
