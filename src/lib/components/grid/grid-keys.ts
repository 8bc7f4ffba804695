/** A cell of a grid, counted from 0. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/**
 * Where a key moves to in a grid, or `null` for a key that does not move. Arrows stop at the edges.
 * The keys are those of the ARIA grid pattern.
 */
export function moveInGrid(
	{ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	{ row, column }: GridPlace,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): GridPlace | null {
	const corner = ctrlKey || metaKey;
	if (altKey) return null;
	switch (key) {
		case 'ArrowUp':
			return { row: Math.max(0, row - 1), column };
		case 'ArrowDown':
			return { row: Math.min(rows - 1, row + 1), column };
		case 'ArrowLeft':
			return { row, column: Math.max(0, column - 1) };
		case 'ArrowRight':
			return { row, column: Math.min(columns - 1, column + 1) };
		case 'Home':
			return { row: corner ? 0 : row, column: 0 };
		case 'End':
			return { row: corner ? rows - 1 : row, column: columns - 1 };
		default:
			return null;
	}
}

/**
 * The same in a grid that has gaps: an arrow goes on over them, and Home and End go to the outermost cell
 * of the row. Where there is no cell that way, it stays.
 *
 * @param has whether there is a cell in a place
 */
export function moveOverGaps(
	event: Parameters<typeof moveInGrid>[0],
	place: GridPlace,
	size: Parameters<typeof moveInGrid>[2],
	has: (place: GridPlace) => boolean
): GridPlace | null {
	const first = moveInGrid(event, place, size);
	if (first === null) return null;
	const key = INWARD[event.key] ?? event.key;
	let next = first;
	while (!has(next)) {
		const further = moveInGrid({ ...PLAIN, key }, next, size) ?? next;
		if (further.row === next.row && further.column === next.column) return place;
		next = further;
	}
	return next;
}

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false } as const;

/** From the end of a row to its cells. */
const INWARD: Readonly<Record<string, string>> = { Home: 'ArrowRight', End: 'ArrowLeft' };
