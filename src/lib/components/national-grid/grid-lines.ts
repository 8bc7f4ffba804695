import type { GridGroup, NationalGridView } from '../../view/chart/national-grid/grid-view.ts';

/** A line of the grid under its headings: the heading of a region, or a row of the table. */
export type GridLine =
	| { readonly kind: 'group'; readonly group: GridGroup }
	| { readonly kind: 'row'; readonly row: number };

/** What stands in one line after the other. All lines are of one height. */
export interface GridLines {
	/** Rows that stay in sight under the headings. */
	readonly pinned: readonly number[];
	/** Lines above those that scroll: headings, strips of the whole place, and the pinned rows. */
	readonly above: number;
	readonly lines: readonly GridLine[];
}

/** The lines of a view. @param most rows that may be pinned */
export function gridLines(view: NationalGridView, most: number): GridLines {
	const rows = new Set(view.place.rows);
	const pinned = [...view.own].filter((row) => rows.has(row)).slice(0, most);
	return {
		pinned,
		above: 1 + Number(hasStrips(view)) + pinned.length,
		lines: view.groups.flatMap((group): readonly GridLine[] => [
			...(group.label === null ? [] : [{ kind: 'group', group } as const]),
			...group.rows.map((row) => ({ kind: 'row', row }) as const)
		])
	};
}

/** Whether there is anything to count. */
export function hasStrips({ inadequate }: Pick<NationalGridView, 'inadequate'>): boolean {
	return inadequate !== null;
}

/** The line of a row; -1 where it is not shown. */
export function lineOf({ lines }: Pick<GridLines, 'lines'>, row: number): number {
	return lines.findIndex((line) => line.kind === 'row' && line.row === row);
}
