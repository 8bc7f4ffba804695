/** How many cells a row has that is whole. */
export interface RowLengths {
	readonly least: number;
	readonly most: number;
}

/**
 * Rows have as many cells as there are headers. Files may end every row in separators, or the header
 * alone: where several rows are alike, that is how long one is. A row that differs may have lost a
 * separator, or have one too many.
 */
export function rowLengths(
	headers: readonly string[],
	rows: readonly (readonly string[])[]
): RowLengths {
	const named = headers.findLastIndex((header) => header.trim() !== '') + 1;
	const counts = new Map<number, number>();
	for (const { length } of rows) {
		if (length >= named) counts.set(length, (counts.get(length) ?? 0) + 1);
	}
	const [usual, ...others] = [...counts].sort(([, left], [, right]) => right - left);
	const isUsual = usual !== undefined && usual[1] > 1 && usual[1] > (others[0]?.[1] ?? 0);
	return isUsual ? { least: usual[0], most: usual[0] } : { least: named, most: headers.length };
}
