import type { ComparisonView } from './comparison.ts';
import type { NativeTable } from '../../native-form.ts';
import { gradeCell, statesNote, wordCell } from '../../native-cell.ts';

/** The comparison as a table, as it is drawn, with what is not in it as a note. */
export function nativeComparison({ rows, more, table }: ComparisonView): NativeTable {
	const notes = [more, statesNote(rows.flatMap(({ cells }) => cells))];
	return {
		kind: 'table',
		columns: table().columns.map(({ heading }) => heading),
		rows: rows.map(({ label, service, cells, says }) => ({
			kind: 'cells',
			cells:
				service === null
					? [wordCell(label), ...cells.map(gradeCell), wordCell(says, 'quiet')]
					: [wordCell(label), wordCell(service), ...cells.map(gradeCell)]
		})),
		note: notes.filter((note) => note !== null).join(' ') || null
	};
}
