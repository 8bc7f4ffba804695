import { moveInGrid, type GridPlace } from '../grid/grid-keys.ts';

/**
 * Where a key moves to in a grid that is higher than its place; `null` for a key that does not move.
 *
 * @param page rows that are seen at once
 */
export function moveByPage(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	place: GridPlace,
	size: { readonly rows: number; readonly columns: number },
	page: number
): GridPlace | null {
	const { row, column } = place;
	if (event.altKey || event.ctrlKey || event.metaKey) return moveInGrid(event, place, size);
	if (event.key === 'PageUp') return { row: Math.max(0, row - page), column };
	if (event.key === 'PageDown') return { row: Math.min(size.rows - 1, row + page), column };
	return moveInGrid(event, place, size);
}
