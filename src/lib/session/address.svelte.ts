import { dataIn } from './data-in.ts';
import { queryOf, type Changes } from './query-of.ts';

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
	readonly #fragment: () => string;
	#known = $state(false);
	// Follows the page itself, so that both change at once: the title of a page is announced as it
	// stands when the page is drawn.
	readonly #query = $derived.by(() => (this.#known ? this.#read() : NO_QUERY));

	/**
	 * Both are only called in the browser.
	 *
	 * @param read gives the query of the page at hand
	 * @param fragment gives what follows, from its `#` on
	 */
	constructor(read: () => URLSearchParams, fragment: () => string = () => '') {
		this.#read = read;
		this.#fragment = fragment;
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

	/** The data that the address carries, from its `#` on; empty where it carries none. */
	get data(): string {
		return this.#known ? dataIn(this.#fragment()) : '';
	}

	/** One of a closed set of values, or the first of the set where the address has none of them. */
	choice<Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value {
		const written = this.get(key);
		return values.find((value) => value === written) ?? values[0];
	}

	/**
	 * The query of this page with some keys changed; `null` removes one. Starts with `?`, and ends with the
	 * data that the address carries.
	 */
	with(changes: Changes): string {
		return queryOf([...this.#query], changes) + this.#dataAfter(changes);
	}

	/**
	 * The query to take along to another page, with some of its own keys set; may be empty. Data that the
	 * address carries goes along too.
	 */
	shared(changes: Changes = {}): string {
		const kept = [...this.#query].filter(([key]) => SHARED_KEYS.some((shared) => shared === key));
		const query = queryOf(kept, changes);
		return (query === '?' ? '' : query) + this.#dataAfter(changes);
	}

	/** The data is of the inspection shown, and stays behind with it. */
	#dataAfter({ inspection }: Changes): string {
		return inspection === undefined || inspection === this.get('inspection') ? this.data : '';
	}
}
