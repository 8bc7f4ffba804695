import { dayAt } from '../../../select/many/row-facts.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import { nationalCell } from '../national-grid/grid-cells.ts';
import { headingWords } from '../national-grid/grid-headings.ts';
import { rowName } from '../national-grid/grid-nouns.ts';
import type { PeersView } from './peers-view.ts';

/** Councils for reading: a row for each, the own first. */
export function peersTable({
	grid,
	groups,
	headings,
	closeness,
	onlyOwnName
}: Pick<PeersView, 'grid' | 'groups' | 'headings' | 'closeness' | 'onlyOwnName'>): DataTable {
	const rows = groups.flatMap((group) => group.rows);
	const cells = rows.map((row) => headings.map(({ column }) => nationalCell(grid, row, column)));
	const isNearest = closeness.some((words) => words !== null);
	const before = (row: number) => [
		...(isNearest ? [closeness[row] ?? null] : []),
		...(onlyOwnName ? [] : [dayAt(grid, row) || null])
	];
	return {
		columns: [
			{ name: 'authority', heading: 'Council' },
			...(isNearest ? [{ name: 'closeness', heading: 'How like' }] : []),
			...(onlyOwnName ? [] : [{ name: 'inspected', heading: 'Inspected' }]),
			...headings.map((heading) => ({ name: heading.key, heading: headingWords(heading) }))
		],
		rows: rows.map((row, at) => {
			const inspection = grid.inspections[row];
			return [
				inspection === undefined ? '' : rowName(inspection),
				...before(row),
				...(cells[at] ?? []).map(({ words }) => words)
			];
		}),
		grades: rows.map((row, at) => [
			null,
			...before(row).map(() => null),
			...(cells[at] ?? []).map(oneGrade)
		])
	};
}
