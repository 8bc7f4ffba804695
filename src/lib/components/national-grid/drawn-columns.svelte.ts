import type { Range } from './lines-in-view.ts';

/** More columns than this are drawn as they come into view, as rows are. */
export const MANY_COLUMNS = 12;

/** Columns drawn beyond those in view once a reader scrolls, so that a short way shows no gap. */
const BEYOND = 2;

/** Which columns of a wide grid are drawn. */
export class DrawnColumns {
	#seen = $state.raw<Range | null>(null);

	/** @param room how many columns there are, and how many have room before any is laid out */
	constructor(private readonly room: () => { readonly count: number; readonly seen: number }) {}

	/** `null`: all. */
	get range(): Range | null {
		const { count, seen } = this.room();
		return count > MANY_COLUMNS ? (this.#seen ?? { from: 0, to: seen }) : null;
	}

	/** Draws those that have come into view. */
	look(inView: () => Range): void {
		const drawn = this.range;
		if (drawn === null) return;
		const { from, to } = inView();
		if (from < drawn.from || to > drawn.to) {
			this.#seen = { from: from - BEYOND, to: to + BEYOND };
		}
	}
}
