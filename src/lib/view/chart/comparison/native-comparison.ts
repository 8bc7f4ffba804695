import type { ComparisonView } from './comparison.ts';
import type { NativeRow, NativeTable } from '../../native-form.ts';
import { gradeCell, statesNote, wordCell } from '../../native-cell.ts';

/** The comparison as a table: shared areas, the widest gap first, then those with no counterpart. */
export function nativeComparison({
	rows,
	grid,
	unsharedHeading,
	table
}: ComparisonView): NativeTable {
	const cells = grid.map(({ area, cells: grades, gapWords }) => ({
		kind: 'cells' as const,
		cells: [wordCell(area), ...grades.map(gradeCell), wordCell(gapWords, 'quiet')]
	}));
	const shared = cells.slice(0, rows.length);
	const unshared = cells.slice(rows.length);
	return {
		kind: 'table',
		columns: table().columns.map(({ heading }) => heading),
		rows: [
			...under('Judged for both services, the widest gap first', shared),
			...under(unsharedHeading, unshared)
		],
		note: statesNote(grid.flatMap(({ cells: grades }) => grades))
	};
}

function under(words: string, rows: readonly NativeRow[]): readonly NativeRow[] {
	return rows.length === 0 ? [] : [{ kind: 'group', words }, ...rows];
}
