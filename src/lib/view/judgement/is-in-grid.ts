import type { GradeGrid } from '../grade-grid.ts';

/** Whether a grid of grades has the cell of a judgement, which a filter may have taken away. */
export function isInGrid({ groups }: Pick<GradeGrid, 'groups'>, judgement: string): boolean {
	return groups.some(({ rows }) =>
		rows.some(({ cells }) => cells.some((cell) => cell.judgement === judgement))
	);
}
