/** Keys of an address with their values; `null` removes one. */
export type Changes = Readonly<Record<string, string | null>>;

/** Pairs as a query with some keys changed. Always starts with `?`. */
export function queryOf(pairs: readonly (readonly [string, string])[], changes: Changes): string {
	const query = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
	for (const [key, value] of Object.entries(changes)) {
		if (value === null) query.delete(key);
		else query.set(key, value);
	}
	return `?${query.toString()}`;
}
