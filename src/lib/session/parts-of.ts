/** What a page unpacks in a few milliseconds: so many facts and lines. */
const PART = 1000;

/** What entries share is packed once in each part; to point at it again takes so much of packing it. */
const AGAIN = 0.05;

/** Cuts a list into parts, each with about as much in it as a page unpacks at once. */
export function partsOf(entries: readonly object[]): readonly (readonly object[])[] {
	const parts: object[][] = [];
	let met = new Set<unknown>();
	let room = 0;
	for (const entry of entries) {
		if (room <= 0) {
			parts.push([]);
			met = new Set();
			room = PART;
		}
		parts.at(-1)?.push(entry);
		room -= weightOf(entry, met);
	}
	return parts;
}

/**
 * How many things its lists hold that were not met before, and a few for itself. Where the first of a list was,
 * the others mostly were too.
 */
function weightOf(entry: object, met: Set<unknown>): number {
	let weight = 5;
	for (const list of Object.values(entry) as unknown[]) {
		if (!Array.isArray(list) || list.length === 0 || met.has(list)) continue;
		const [first] = list as unknown[];
		weight += list.length * (met.has(first) ? AGAIN : 1);
		met.add(list).add(first);
	}
	return weight;
}
