import { moveOverGaps, type GridPlace } from './grid-keys.ts';

/** The cells of a grid that lies over a drawing. */
export interface GridCells {
	readonly rows: number;
	readonly columns: number;
	/** Where Tab comes to before a reader has moved. */
	readonly first: GridPlace;
	/** Whether there is a cell in a place. */
	readonly has: (place: GridPlace) => boolean;
}

/**
 * The one cell of a grid that Tab stops at. Arrows move by cell, Home and End along the row, with Ctrl to
 * the corners. What the focus goes to in a cell says its place as `data-place="row,column"`.
 */
export class GridStop {
	readonly #cells: () => GridCells;
	#moved = $state.raw<GridPlace | null>(null);

	/** @param cells as they are now: filters can take away the one that had the focus */
	constructor(cells: () => GridCells) {
		this.#cells = cells;
	}

	get place(): GridPlace {
		const { rows, columns, first, has } = this.#cells();
		if (this.#moved === null) return first;
		const { row, column } = this.#moved;
		const kept = { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
		return has(kept) ? kept : first;
	}

	tabindex(row: number, column: number): 0 | -1 {
		const { place } = this;
		return row === place.row && column === place.column ? 0 : -1;
	}

	/** For a cell that the focus has come to by any way. */
	moveTo(row: number, column: number): void {
		this.#moved = { row, column };
	}

	/** For keys in the grid. */
	readonly onkeydown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
		const { rows, columns, has } = this.#cells();
		const next = moveOverGaps(event, this.place, { rows, columns }, has);
		if (next === null) return;
		event.preventDefault();
		this.#moved = next;
		const place = `[data-place="${next.row},${next.column}"]`;
		event.currentTarget.querySelector<HTMLElement>(place)?.focus();
	};
}
