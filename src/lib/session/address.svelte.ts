import { queryOf } from './query-of.ts';

/** Keys that go along from page to page; every other key belongs to one page. */
const SHARED_KEYS = ['inspection', 'colours'] as const;

/**
 * What a reader has chosen, as the query of the page's address. Empty until the browser has taken
 * over, because prerendered pages have no query.
 */
export class Address {
	// Replaced as a whole and never changed, so it need not be reactive itself.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	#query = $state.raw(new URLSearchParams());
	#known = $state(false);

	/** Whether the query has been read. */
	get known(): boolean {
		return this.#known;
	}

	/** Called after every navigation. */
	follow(url: URL): void {
		this.#query = url.searchParams;
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
