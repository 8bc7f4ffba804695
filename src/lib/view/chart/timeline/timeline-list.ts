import type { GradeGrid } from '../../grade-grid.ts';
import { capital } from '../../words/sentence.ts';
import type { TimelineView } from './timeline-view.ts';

/** The inspections under one another, the last first, each with its grades: for the narrowest places. */
export function timelineList({ columns, rows }: Pick<TimelineView, 'columns' | 'rows'>): GradeGrid {
	const groups = columns.map(({ key, heading, label: own, dateWords, step }, place) => ({
		key,
		label: [heading, own, dateWords].filter((part) => part !== null).join(', '),
		rows: rows.flatMap(({ key: row, cells }, at) => {
			const cell = cells[place];
			if (cell?.kind !== 'judged') return [];
			const change = step?.changes[at] ?? null;
			const column = change?.words ?? 'grade';
			const label = `${heading}, ${cell.called}: ${cell.shown.words}`;
			const shown = { key: `${key} ${row}`, row, column, ...cell.shown, label, judgement: row };
			return [{ key: row, label: capital(cell.called), cells: [shown] }];
		})
	}));
	// Over a grade stands what became of it.
	const changes = columns.flatMap(({ step }) => step?.changes ?? []);
	const words = new Set(changes.flatMap((change) => change?.words ?? []));
	return {
		columns: [
			{ key: 'grade', label: 'Grade' },
			...[...words].map((each) => ({ key: each, label: capital(each) }))
		],
		groups: groups.reverse()
	};
}
