import type { HeatmapView } from './grade-heatmap.ts';
import type { NativeRow, NativeTable } from '../../native-form.ts';
import { gradeCell, statesNote, wordCell } from '../../native-cell.ts';

/** The heatmap as a table: areas under their groups, a column for each service. */
export function nativeHeatmap({ columns, groups }: HeatmapView): NativeTable {
	return {
		kind: 'table',
		columns: ['Judgement area', ...columns.map(({ label }) => label)],
		rows: groups.flatMap(({ label, rows }): readonly NativeRow[] => [
			...(label === null ? [] : [{ kind: 'group', words: label } as const]),
			...rows.map(({ label: area, cells }) => ({
				kind: 'cells' as const,
				cells: [wordCell(area), ...cells.map(gradeCell)]
			}))
		]),
		note: statesNote(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))),
		inTwoBlocks: true
	};
}
