import { openDB, type IDBPDatabase } from 'idb';
import {
	SHELVES,
	type Place,
	type Shelf,
	type Store,
	type StoreChange,
	type Written
} from '../library/store.ts';
import { UPGRADES, upgradeBy } from './idb-upgrades.ts';

/** Records that are read or written in one task, which then takes some milliseconds. */
const AT_ONCE = 50;

/** A browser that has not answered by then does not: some never do, once in a while. */
const PATIENCE = 5000;

/** What the browser keeps for this site beyond tabs and restarts, in IndexedDB. */
export class IdbStore<Name extends string = Shelf> implements Store<Name> {
	#opened: Promise<IDBPDatabase> | null = null;

	constructor(
		private readonly name: string,
		private readonly upgrades = UPGRADES,
		/** The shelves that it reads and writes, of those that the upgrades make. */
		private readonly shelves = SHELVES as readonly string[] as readonly Name[]
	) {}

	async readAll(take: (place: Place<Name>, value: unknown) => void): Promise<boolean> {
		try {
			const transaction = (await this.#open()).transaction(this.shelves);
			for (const shelf of this.shelves) {
				const records = transaction.objectStore(shelf);
				let range: IDBKeyRange | null = null;
				for (;;) {
					const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
						records.getAllKeys(range, AT_ONCE),
						records.getAll(range, AT_ONCE)
					]);
					for (const [at, key] of keys.entries()) take({ shelf, key: key as string }, values[at]);
					const last = keys.at(-1);
					if (last === undefined || keys.length < AT_ONCE) break;
					range = IDBKeyRange.lowerBound(last, true);
				}
			}
			return true;
		} catch {
			return false;
		}
	}

	async read(
		places: readonly Place<Name>[],
		take: (place: Place<Name>, value: unknown) => void
	): Promise<boolean> {
		try {
			const transaction = (await this.#open()).transaction(this.shelves);
			for (const some of inParts(places)) {
				const values = await Promise.all(
					some.map(({ shelf, key }): Promise<unknown> => transaction.objectStore(shelf).get(key))
				);
				for (const [at, place] of some.entries()) take(place, values[at] ?? null);
			}
			return true;
		} catch {
			return false;
		}
	}

	async write(changes: readonly StoreChange<Name>[]): Promise<Written> {
		try {
			const transaction = (await this.#open()).transaction(this.shelves, 'readwrite');
			const done = transaction.done.then(
				() => null,
				(error: unknown) => error
			);
			try {
				for (const some of inParts(changes)) {
					await Promise.all(
						// Asynchronous, so that what is refused at once leaves no other request unwatched.
						some.map(async ({ shelf, key, value }) => {
							const records = transaction.objectStore(shelf);
							await (value === null ? records.delete(key) : records.put(value, key));
						})
					);
				}
			} catch (error) {
				giveUp(transaction);
				await done;
				return outcomeOf(error);
			}
			const fault = await done;
			return fault === null ? 'kept' : outcomeOf(fault);
		} catch (error) {
			return outcomeOf(error);
		}
	}

	/** Lets go of the database, so that another version of the site can change it. */
	close(): void {
		void this.#opened?.then(
			(database) => database.close(),
			() => null
		);
		this.#opened = null;
	}

	#open(): Promise<IDBPDatabase> {
		this.#opened ??= this.#openNew().catch((error: unknown) => {
			this.#opened = null;
			throw error;
		});
		return this.#opened;
	}

	#openNew(): Promise<IDBPDatabase> {
		return new Promise((resolve, reject) => {
			let isLate = false;
			const refuse = () => {
				isLate = true;
				reject(new DOMException('No answer.', 'TimeoutError'));
			};
			const timer = setTimeout(refuse, PATIENCE);
			openDB(this.name, this.upgrades.length, {
				upgrade: (database, before, _now, transaction) => {
					void upgradeBy(this.upgrades.slice(before), database, transaction);
				},
				// A tab with an older version of the site does not let go of it.
				blocked: refuse,
				blocking: () => this.close(),
				terminated: () => {
					this.#opened = null;
				}
			})
				.then((database) => {
					// Nobody waits for it any more, and open it would be in the way of others.
					if (isLate) database.close();
					else resolve(database);
				}, reject)
				.finally(() => clearTimeout(timer));
		});
	}
}

function giveUp(transaction: { readonly abort: () => void }): void {
	try {
		transaction.abort();
	} catch {
		// The browser has given it up already.
	}
}

function outcomeOf(error: unknown): Written {
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

/** So many at a time that the page answers between them. */
function* inParts<Value>(values: readonly Value[]): Generator<readonly Value[]> {
	for (let from = 0; from < values.length; from += AT_ONCE) {
		yield values.slice(from, from + AT_ONCE);
	}
}
