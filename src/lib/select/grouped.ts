/** Items by what they share, in the order of the first of each. Every page needs it, and not all of D3. */
export function grouped<Key, Item>(
	items: readonly Item[],
	keyOf: (item: Item) => Key
): ReadonlyMap<Key, readonly Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
