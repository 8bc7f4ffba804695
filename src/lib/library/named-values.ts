/** Values by name with some of them changed; `null` takes one out. */
export function withNamed<Value>(
	all: ReadonlyMap<string, Value>,
	changed: Iterable<readonly [string, Value | null]>
): ReadonlyMap<string, Value> {
	const now = new Map(all);
	for (const [name, value] of changed) {
		if (value === null) now.delete(name);
		else now.set(name, value);
	}
	return now;
}
