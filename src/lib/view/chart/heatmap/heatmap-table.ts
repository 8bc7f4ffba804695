import type { DataTable } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import type { GradeGrid } from '../../grade-grid.ts';

/** The grid for reading. */
export function heatmapTable({ columns, groups }: GradeGrid): DataTable {
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			...columns.map(({ key, label }) => ({ name: key, heading: label }))
		],
		rows: groups.flatMap(({ rows }) =>
			rows.map(({ label, cells }) => [label, ...cells.map(({ words }) => words)])
		),
		grades: groups.flatMap(({ rows }) => rows.map(({ cells }) => [null, ...cells.map(oneGrade)]))
	};
}
