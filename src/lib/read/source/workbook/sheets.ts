import type { Grid, GridRow } from '../../grid.ts';
import type { Problem } from '../../problem.ts';
import { withoutInvisible } from '../clean-text.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from './unreadable.ts';

/** Cells of a blank row. */
const BLANK: readonly string[] = [];

/**
 * The sheets of a workbook as they fill, cell by cell. What a file repeats is counted before it is
 * written out, since a few bytes can ask for a sheet of seventeen thousand million cells. Empty cells
 * are kept once a filled one follows them, and blank rows alike.
 */
export class Sheets {
	readonly grids: Grid[] = [];
	#rows: GridRow[] = [];
	#line = 1;
	#cells: string[] = [];
	#emptyCells = 0;
	#fault: Problem | null = null;
	/** Of all sheets. */
	readonly #counts = { rows: 0, cells: 0 };

	beginSheet(name: string) {
		if (this.grids.length === LIMITS.sheets) throw tooLarge('sheets');
		this.#rows = [];
		this.#line = 1;
		this.#cells = [];
		this.grids.push({ sheet: name, rows: this.#rows });
	}

	/** The row that follows is this one of the sheet, below those before it. */
	goTo(line: number) {
		if (!(line >= this.#line)) throw new Unreadable('damaged-workbook');
		this.#line = line;
	}

	addCell(written: string, times: number) {
		const text = withoutInvisible(written);
		if (text === '') {
			this.#emptyCells += times;
			return;
		}
		const before = this.#cells.length + this.#emptyCells;
		if (before + times > LIMITS.columns) throw tooLarge('columns');
		while (this.#cells.length < before) this.#cells.push('');
		this.#emptyCells = 0;
		for (let time = 0; time < times; time += 1) this.#cells.push(text);
		if (text.length > LIMITS.cell) this.#leaveOut(before);
	}

	/** The row, so many times. */
	endRow(times: number) {
		const cells = this.#cells;
		if (cells.length > 0) {
			this.#count(cells.length, times);
			this.#fillBlankRows();
			for (let time = 0; time < times; time += 1) {
				const line = this.#line + time;
				this.#rows.push({ line, cells, fault: this.#fault && { ...this.#fault, line } });
			}
			this.#cells = [];
			this.#fault = null;
		}
		this.#emptyCells = 0;
		this.#line += times;
	}

	#leaveOut(place: number) {
		const sheet = this.grids.at(-1)?.sheet ?? null;
		const value = String(place + 1);
		this.#fault ??= { code: 'long-cell', sheet, line: null, column: null, value };
		this.#cells.fill('', place);
	}

	#count(cells: number, times: number) {
		this.#counts.rows += this.#line - 1 - this.#rows.length + times;
		this.#counts.cells += cells * times;
		if (this.#counts.rows > LIMITS.rows) throw tooLarge('rows');
		if (this.#counts.cells > LIMITS.cells) throw tooLarge('cells');
	}

	#fillBlankRows() {
		for (let line = this.#rows.length + 1; line < this.#line; line += 1) {
			this.#rows.push({ line, cells: BLANK, fault: null });
		}
	}
}

function tooLarge(what: 'sheets' | 'rows' | 'columns' | 'cells'): Unreadable {
	return new Unreadable('large-workbook', `${LIMITS[what].toLocaleString('en-GB')} ${what}`);
}
