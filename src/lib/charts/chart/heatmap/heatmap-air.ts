import type { Space } from '../../../style/space.ts';

/** Space above and below the text of a row together, and the height of a group's heading, in ems. */
export interface Air {
	readonly row: number;
	readonly group: number;
}

const LEAST: Air = { row: 0.22, group: 1.5 };
const DENSE: Air = { row: 0.45, group: 1.6 };
const USUAL: Air = { row: 0.85, group: 2.1 };
/** More than this and the eye loses which rows belong together. */
const MOST: Air = { row: 2, group: 2.8 };

/** Halvings until nobody sees a difference. */
const STEPS = 6;

/** The air of a chart that is as high as it needs to be. */
export function airOf({ dense }: Space): Air {
	return dense ? DENSE : USUAL;
}

/**
 * The air with which rows fill a height: at most as much as looks like one table, and the least there
 * can be where even that does not fit.
 */
export function airFor(height: number, heightAt: (air: Air) => number): Air {
	if (heightAt(LEAST) >= height) return LEAST;
	if (heightAt(MOST) <= height) return MOST;
	let [low, high] = [0, 1];
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (heightAt(between(middle)) <= height) low = middle;
		else high = middle;
	}
	return between(low);
}

function between(share: number): Air {
	return {
		row: LEAST.row + (MOST.row - LEAST.row) * share,
		group: LEAST.group + (MOST.group - LEAST.group) * share
	};
}
