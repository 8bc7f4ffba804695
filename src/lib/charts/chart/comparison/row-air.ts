import type { Space } from '../../../style/space.ts';

/** Space above and below what stands in a row together, in ems: where rows stand close, usually, at most. */
const [LEAST, DENSE, USUAL, MOST] = [0.1, 0.05, 0.6, 1.4];
/** Halvings until nobody sees a difference. */
const STEPS = 6;

/**
 * The air of the rows of a chart, which fill the height there is: as much as still looks like one
 * table, and the least there can be where even that does not fit.
 */
export function rowAir(
	{ height, dense, type: { base } }: Space,
	heightAt: (air: number) => number
): number {
	if (height === null) return base * (dense ? DENSE : USUAL);
	if (heightAt(base * MOST) <= height) return base * MOST;
	let [low, high] = [LEAST, MOST];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (heightAt(base * middle) <= height) low = middle;
		else high = middle;
	}
	return base * low;
}
