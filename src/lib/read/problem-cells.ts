import { nameKey } from '../domain/name-key.ts';
import { excerpt } from './excerpt.ts';
import type { GridRow } from './grid.ts';
import { wordsMeant, type Problem, type ProblemCell } from './problem.ts';
import type { SourceRows } from './source-rows.ts';
import type { TableReading } from './table/table-reading.ts';

/** Rows of one sheet, and a cell in each. */
export interface SheetCells {
	/** `null` for a text. */
	readonly sheet: string | null;
	/** Line of each row below a header, once; empty where one is none, or they are too many to mend here. */
	readonly lines: readonly number[];
	/** Place of the cell in each of those rows, from 0; empty where not all are about a cell that is known. */
	readonly places: readonly number[];
}

/** The rows and cells that problems alike are about, so that a reader can mend all of them at once. */
export interface ProblemCells extends SheetCells {
	/** As the cells have it; empty where they are. */
	readonly value: string;
	/** What it may have been meant for, the likeliest first. */
	readonly meant: readonly string[];
	/** What stands above each cell, where all are empty and have something above them in their table. */
	readonly above: readonly string[];
	/** Whether each cell names an authority, of which there is a list. */
	readonly isAuthority: boolean;
	/** Those of other sheets, which are mended with them. */
	readonly also: readonly SheetCells[];
}

/** More rows than these are mended in the file itself. */
export const MOST_ROWS = 20_000;

/** Finds the cells that problems are about, in rows as they were read. */
export class CellFinder {
	readonly #rows = new Map<string | null, ReadonlyMap<number, number>>();

	constructor(
		private readonly rows: SourceRows,
		private readonly tables: readonly TableReading[]
	) {}

	/** The cells of problems that are alike. */
	cellsOf(problems: readonly Problem[]): ProblemCells {
		const [first] = problems;
		if (first?.cells !== undefined) return this.#authorityCells(first, first.cells);
		const sheet = first?.sheet ?? null;
		const lines = [...new Set(problems.flatMap(({ line }) => line ?? []))];
		const canMend =
			first !== undefined &&
			lines.length <= MOST_ROWS &&
			lines.every((line) => this.#headerAbove(sheet, line) !== undefined);
		const places = !canMend ? [] : lines.map((_, at) => this.#placeOf(problems[at], sheet));
		const known = places.flatMap((place) => place ?? []);
		const isKnown = problems.length === lines.length && known.length === lines.length;
		const cells = {
			sheet,
			value: excerpt(first?.value ?? ''),
			meant: first === undefined ? [] : wordsMeant(first),
			lines: canMend ? lines : [],
			places: isKnown ? known : [],
			isAuthority: false,
			also: []
		};
		return { ...cells, above: isKnown ? this.#above(cells) : [] };
	}

	/** The cells of a name, on every sheet: a row that was given its name from above has none. */
	#authorityCells(problem: Problem, all: readonly ProblemCell[]): ProblemCells {
		const value = problem.value ?? '';
		const key = nameKey(value);
		const own = problem.sheet ?? null;
		const cells = all.filter(
			({ sheet, line, place }) => nameKey(textAt(this.#row(sheet, line), place)) === key
		);
		const sheets = [...new Set([own, ...cells.map(({ sheet }) => sheet)])];
		const canMend = cells.length > 0 && cells.length <= MOST_ROWS;
		const [first, ...also] = sheets.map((sheet): SheetCells => {
			const some = canMend ? cells.filter((cell) => cell.sheet === sheet) : [];
			return {
				sheet,
				lines: some.map(({ line }) => line),
				places: some.map(({ place }) => place)
			};
		});
		return {
			...(first ?? { sheet: own, lines: [], places: [] }),
			value: excerpt(value),
			meant: wordsMeant(problem),
			above: [],
			isAuthority: true,
			also: also.filter(({ lines }) => lines.length > 0)
		};
	}

	#placeOf(problem: Problem | undefined, sheet: string | null): number | null {
		if (problem?.line == null || problem.column === null) return null;
		const cells = this.#row(sheet, problem.line)?.cells;
		const place = problem.place ?? this.#placeUnder(problem.column, sheet, problem.line);
		if (cells === undefined || place === null) return null;
		// A header further down may have the column in another place.
		const stands = excerpt((cells[place] ?? '').trim());
		return problem.place !== undefined || stands === excerpt((problem.value ?? '').trim())
			? place
			: null;
	}

	#placeUnder(column: string, sheet: string | null, line: number): number | null {
		const header = this.#headerAbove(sheet, line);
		const key = nameKey(column);
		const place = header?.cells.findIndex((cell) => nameKey(cell) === key) ?? -1;
		return place < 0 ? null : place;
	}

	#headerAbove(sheet: string | null, line: number): GridRow | undefined {
		const above = this.tables.filter((table) => table.sheet === sheet && table.line < line);
		const table = above.at(-1);
		return table && this.#row(sheet, table.line);
	}

	/** Walks up from each empty cell, and no further than the one before it, which knows already. */
	#above({ sheet, lines, places }: Omit<ProblemCells, 'above'>): readonly string[] {
		const rows = this.rows.get(sheet) ?? [];
		const known = new Map<string, string | null>();
		const found = lines.map((line, at): string | null => {
			const place = places[at] ?? 0;
			const start = this.#indexOf(sheet, line);
			const top = this.#headerAbove(sheet, line)?.line ?? line;
			let value: string | null = null;
			if (start === undefined || textAt(rows[start], place) !== '') return null;
			for (let index = start - 1; index >= 0; index -= 1) {
				const row = rows[index];
				if (row === undefined || row.line <= top) break;
				const before = known.get(`${row.line} ${place}`);
				value = before ?? (textAt(row, place) || null);
				if (before !== undefined || value !== null) break;
			}
			known.set(`${line} ${place}`, value);
			return value;
		});
		return found.every((each) => each !== null) ? found : [];
	}

	#row(sheet: string | null, line: number): GridRow | undefined {
		const index = this.#indexOf(sheet, line);
		return index === undefined ? undefined : this.rows.get(sheet)?.[index];
	}

	#indexOf(sheet: string | null, line: number): number | undefined {
		let index = this.#rows.get(sheet);
		if (index === undefined) {
			index = new Map((this.rows.get(sheet) ?? []).map((row, at) => [row.line, at]));
			this.#rows.set(sheet, index);
		}
		return index.get(line);
	}
}

function textAt(row: GridRow | undefined, place: number): string {
	return row?.cells[place]?.trim() ?? '';
}
