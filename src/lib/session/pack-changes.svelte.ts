import { isListOf, isRecord, isRecordOf, isText } from '../library/json-shape.ts';
import { readStored, store } from './tab-store.ts';

/** What a reader has made of a pack: the slides taken, in their order among all. */
export interface Arrangement {
	readonly order: readonly string[];
	readonly taken: readonly string[];
}

interface Kept {
	readonly arrangements: Readonly<Record<string, Arrangement>>;
	readonly titles: Readonly<Record<string, string>>;
}

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
		const stored = readStored('packs');
		if (isKept(stored)) this.#kept = stored;
	}

	#keep(changes: Partial<Kept>): void {
		this.#kept = { ...this.#kept, ...changes };
		// A full store holds the older changes, and these last until the page is left.
		store('packs', this.#kept);
	}
}

function isKept(value: unknown): value is Kept {
	return (
		isRecord(value) &&
		isRecordOf(value.arrangements, isArrangement) &&
		isRecordOf(value.titles, isText)
	);
}

function isArrangement(value: unknown): value is Arrangement {
	return isRecord(value) && isListOf(value.order, isText) && isListOf(value.taken, isText);
}

function changed<Value>(
	all: Readonly<Record<string, Value>>,
	of: string,
	value: Value | null
): Readonly<Record<string, Value>> {
	const others = Object.entries(all).filter(([name]) => name !== of);
	return Object.fromEntries(value === null ? others : [...others, [of, value]]);
}
