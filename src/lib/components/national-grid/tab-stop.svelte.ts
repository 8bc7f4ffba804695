import type { GridPlace } from '../grid/grid-keys.ts';
import { lineOf, type GridLines } from './grid-lines.ts';

/** The grid that Tab stops in, as it is now. */
export interface StoppedGrid {
	readonly lines: GridLines;
	readonly columns: number;
}

/** The one cell of a grid that Tab stops at. It stays with its row, whatever rows are shown. */
export class TabStop {
	#active = $state.raw<GridPlace>({ row: 0, column: 0 });
	/** The row of the table that it is in; none in a heading. */
	#row: number | undefined;

	/** @param cellAt what the focus of a cell goes to; `null` where that does not exist */
	constructor(
		private readonly grid: () => StoppedGrid,
		private readonly cellAt: (place: GridPlace) => HTMLElement | null
	) {}

	/** Rows and columns that there are, headings and all. */
	get size(): { readonly rows: number; readonly columns: number } {
		const { lines, columns } = this.grid();
		return { rows: lines.above + lines.lines.length, columns };
	}

	/** Filters can take rows away under the active cell. */
	get at(): GridPlace {
		const { rows, columns } = this.size;
		const { row, column } = this.#active;
		return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
	}

	/** Puts it on another cell, without anything being made anew. */
	move(next: GridPlace): void {
		const before = this.cellAt(this.at);
		if (before !== null) before.tabIndex = -1;
		this.#active = next;
		const { lines } = this.grid();
		const line = lines.lines[next.row - lines.above];
		this.#row = line?.kind === 'row' ? line.row : undefined;
		const after = this.cellAt(next);
		if (after !== null) after.tabIndex = 0;
	}

	/** Other rows start at their top; the focus stays with its row as long as that is shown. */
	takeUp(hasFocus: boolean): void {
		const { lines } = this.grid();
		const line = this.#row === undefined ? -1 : lineOf(lines, this.#row);
		if (hasFocus && line >= 0) this.#active = { ...this.at, row: lines.above + line };
		else if (!hasFocus) {
			this.#active = { row: Math.min(lines.above, this.size.rows - 1), column: 0 };
		}
	}
}
