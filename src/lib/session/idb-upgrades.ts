import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Makes a database of the version before into one of the next; never awaits anything else. */
type Upgrade = (database: IDBPDatabase, transaction: Upgrading) => void | Promise<void>;

/**
 * From each version of the database to the next, beginning with none. A release that keeps anything
 * otherwise adds a step, which changes the records that are there; a step never changes once released.
 */
export const UPGRADES: readonly Upgrade[] = [
	(database) => {
		const shelves = [
			...['files', 'inspections', 'mappings', 'groups'],
			...['names', 'arrangements', 'titles']
		];
		for (const shelf of shelves) database.createObjectStore(shelf);
	},
	(database) => {
		for (const shelf of ['reviews', 'review-files']) database.createObjectStore(shelf);
	}
];

/** Takes steps one after the other. Where one fails, all that was there stays as it was. */
export async function upgradeBy(
	steps: readonly Upgrade[],
	database: IDBPDatabase,
	transaction: Upgrading
): Promise<void> {
	try {
		for (const step of steps) await step(database, transaction);
	} catch {
		transaction.abort();
	}
}
