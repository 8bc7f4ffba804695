import { queryOf } from './query-of.ts';

/** Keys that go along from page to page; every other key belongs to one page. */
const SHARED_KEYS = ['inspection', 'colours'] as const;

// Never changed, so it need not be reactive.

const NO_QUERY = new URLSearchParams();

/**
 * What a reader has chosen, as the query of the page's address. Empty until the browser has taken
 * over, because prerendered pages have no query.
 */
export class Address {
	readonly #read: () => URLSearchParams;
	#known = $state(false);
	// Follows the page itself, so that both change at once: the title of a page is announced as it
	// stands when the page is drawn.
	readonly #query = $derived.by(() => (this.#known ? this.#read() : NO_QUERY));

	/** @param read gives the query of the page at hand, and is only called in the browser */
	constructor(read: () => URLSearchParams) {
		this.#read = read;
	}

	/** Whether the query has been read. */
	get known(): boolean {
		return this.#known;
	}

	/** Called once the browser has taken over. */
	follow(): void {
		this.#known = true;
	}

	get(key: string): string | null {
		return this.#query.get(key);
	}

	/** One of a closed set of values, or the first of the set where the address has none of them. */
	choice<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value {
		const written = this.get(key);
		return values.find((value) => value === written) ?? values[0];
	}

	/** The query of this page with some keys changed; `null` removes one. Starts with `?`. */
	with(changes: Readonly<Record<string, string | null>>): string {
		return queryOf([...this.#query], changes);
	}

	/** The query to take along to another page, with some of its own keys set; may be empty. */
	shared(changes: Readonly<Record<string, string | null>> = {}): string {
		const kept = [...this.#query].filter(([key]) => SHARED_KEYS.some((shared) => shared === key));
		const query = queryOf(kept, changes);
		return query === '?' ? '' : query;
	}
}
