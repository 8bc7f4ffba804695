/** Kinds of records that a store keeps, each by itself. */
export const SHELVES = [
	'files',
	'inspections',
	'mappings',
	'groups',
	'names',
	'arrangements',
	'titles'
] as const;

export type Shelf = (typeof SHELVES)[number];

/** Where a record is. */
export interface Place<Name extends string = Shelf> {
	readonly shelf: Name;
	readonly key: string;
}

/** What is to stand at a place; `null`: nothing. */
export interface StoreChange<Name extends string = Shelf> extends Place<Name> {
	readonly value: unknown;
}

/**
 * What became of changes. `full`: there is no room for them. `refused`: nothing can be kept, or no more.
 * Then none of them was made.
 */
export type Written = 'kept' | 'full' | 'refused';

/** Where plain values are kept beyond the life of a page. */
export interface Store<Name extends string = Shelf> {
	/**
	 * Reads all that is kept, as it is at one moment, in the order of the shelves.
	 *
	 * @returns whether it could be read
	 */
	readAll(take: (place: Place<Name>, value: unknown) => void): Promise<boolean>;
	/** The same of some places; `null` for one where nothing stands. */
	read(
		places: readonly Place<Name>[],
		take: (place: Place<Name>, value: unknown) => void
	): Promise<boolean>;
	/** Makes all changes, or none of them, whatever happens to the page meanwhile. */
	write(changes: readonly StoreChange<Name>[]): Promise<Written>;
}
