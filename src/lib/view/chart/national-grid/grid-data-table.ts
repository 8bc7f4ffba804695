import { oneGrade } from '../../grade-cell.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { regionAt, dayAt } from '../../../select/many/row-facts.ts';
import { nationalCell, NEAREST } from './grid-cells.ts';
import { headingWords } from './grid-headings.ts';
import { rowName } from './grid-nouns.ts';
import type { NationalGridView } from './grid-view.ts';

type Source = Pick<NationalGridView, 'grid' | 'groups' | 'headings' | 'inadequate'>;

/** The grid for reading: a row for each inspection. */
export function gridDataTable({ grid, groups, headings, inadequate }: Source): DataTable {
	const rows = groups.flatMap((group) => group.rows);
	const cells = rows.map((row) => headings.map(({ column }) => nationalCell(grid, row, column)));
	const counts = inadequate;
	return {
		columns: [
			{ name: 'authority', heading: 'Authority' },
			{ name: 'region', heading: 'Region' },
			{ name: 'inspected', heading: 'Inspected' },
			...headings.map((heading) => ({ name: heading.key, heading: headingWords(heading) })),
			...(counts === null
				? []
				: [{ name: 'inadequate', heading: 'Areas inadequate', numeric: true }])
		],
		rows: rows.map((row, at) => {
			const inspection = grid.inspections[row];
			return [
				inspection === undefined ? '' : rowName(inspection),
				regionAt(grid, row),
				dayAt(grid, row) || null,
				...(cells[at] ?? []).map(({ words, nearest }) =>
					nearest ? `${words} (${NEAREST})` : words
				),
				...(counts === null ? [] : [counts[row] ?? 0])
			];
		}),
		grades: cells.map((own) => [
			null,
			null,
			null,
			...own.map(oneGrade),
			...(counts === null ? [] : [null])
		])
	};
}
