import { gradeCell, statesNote, wordCell } from '../../native-cell.ts';
import type { NativeCell, NativeForm, NativeRow } from '../../native-form.ts';
import { nationalCell, NEAREST, type NationalCell } from './grid-cells.ts';
import { headingWords } from './grid-headings.ts';
import { rowDate, rowName } from './grid-nouns.ts';
import type { NationalGridView } from './grid-view.ts';

/** Columns of areas that a slide can hold with whole words; more are drawn. */
export const MOST_COLUMNS = 6;

/** A table with a row for each inspection; of more areas than a slide has room for, shapes. */
export function nativeGrid(view: NationalGridView): NativeForm {
	const { grid, groups, headings, choice, own } = view;
	if (headings.length > MOST_COLUMNS) return { kind: 'drawing' };
	const cellsOf = (row: number) => headings.map(({ column }) => nationalCell(grid, row, column));
	return {
		kind: 'table',
		columns: ['Authority', 'Inspected', ...headings.map(headingWords)],
		rows: groups.flatMap(({ label, counted, rows }): readonly NativeRow[] => [
			...(label === null ? [] : [{ kind: 'group', words: `${label}, ${counted}` } as const]),
			...rows.map((row) => {
				const inspection = grid.inspections[row];
				const name = inspection === undefined ? '' : rowName(inspection);
				const date = inspection === undefined ? '' : rowDate(inspection, choice.framework === null);
				return {
					kind: 'cells' as const,
					cells: [
						wordCell(name, own.has(row) ? 'strong' : 'text'),
						wordCell(date, 'quiet'),
						...cellsOf(row).map(gridCell)
					]
				};
			})
		]),
		note: statesNote(groups.flatMap(({ rows }) => rows.flatMap(cellsOf)))
	};
}

/** A cell that says where its area is only the nearest to that of its column. */
export function gridCell(cell: NationalCell): NativeCell {
	return gradeCell(cell.nearest ? { ...cell, words: `${cell.words} (${NEAREST})` } : cell);
}
