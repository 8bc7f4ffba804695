/**
 * Where rows are cut so that every part fits: as few parts as there must be, and even where that
 * fits too. A row that does not fit by itself is a part of its own.
 *
 * @param natural rows before which the parts divide by themselves; a part is cut further only where
 *   it must be
 * @param fits whether the rows from one up to another, which is not one of them, fit
 * @returns the first rows of all parts but the first
 */
export function rowCuts(
	count: number,
	natural: readonly number[],
	fits: (from: number, to: number) => boolean
): readonly number[] {
	const ends = [...natural, count];
	return ends
		.flatMap((end, index) => {
			const start = ends[index - 1] ?? 0;
			return [start, ...(natural.length > 0 && fits(start, end) ? [] : within(start, end, fits))];
		})
		.slice(1);
}

function within(
	start: number,
	end: number,
	fits: (from: number, to: number) => boolean
): readonly number[] {
	const full: number[] = [];
	for (let from = start; from < end; from = full.at(-1) ?? end) {
		full.push(from + most(end - from, (rows) => fits(from, from + rows)));
	}
	const parts = full.length;
	const even = full.map((_, index) => start + Math.round(((end - start) * (index + 1)) / parts));
	const allFit = even.every((to, index) => fits(even[index - 1] ?? start, to));
	return (allFit ? even : full).slice(0, -1);
}

/** The largest number up to `limit` that fits, and at least one. */
function most(limit: number, fits: (rows: number) => boolean): number {
	let [good, bad] = [1, limit + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (fits(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
