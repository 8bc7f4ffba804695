/** `report.csv`, or `report.csv (2)` where another open file has that. */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
	let key = name;
	for (let number = 2; taken.has(key); number += 1) key = `${name} (${number})`;
	return key;
}
