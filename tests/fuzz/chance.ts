/** Draws that are the same for the same seed. */
export interface Chance {
	/** A whole number from 0 to below this. */
	below(most: number): number;
	pick<Item>(items: readonly Item[]): Item;
	/** As many of what is made as chance has it, fewer than `most`. */
	several<Item>(most: number, make: () => Item): Item[];
}

export function chanceOf(seed: number): Chance {
	let state = (seed ^ 0x9e3779b9) >>> 0;
	const below = (most: number) => {
		// Mulberry32, of which neighbouring seeds have nothing in common.
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
	};
	return {
		below,
		pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
		several: (most, make) => Array.from({ length: below(most) }, make)
	};
}
