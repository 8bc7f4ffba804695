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
