import type { GradeGrid } from '../../grade-grid.ts';
import { capital } from '../../words/sentence.ts';
import type { StepChange } from './timeline-steps.ts';
import type { TimelineView } from './timeline-view.ts';

/** The inspections under one another, the last first, each with its grades: for the narrowest places. */
export function timelineList({ columns, rows }: Pick<TimelineView, 'columns' | 'rows'>): GradeGrid {
	const groups = columns.map(({ key, heading, lines, dateWords, step }, place) => ({
		key,
		label: [heading, ...lines.slice(1), dateWords].join(', '),
		rows: rows.flatMap(({ key: row, cells }, at) => {
			const cell = cells[place];
			if (cell?.kind !== 'judged') return [];
			const change = step?.changes[at] ?? null;
			const column = columnOf(change);
			const label = `${heading}, ${cell.called}: ${cell.shown.words}`;
			const shown = { key: `${key} ${row}`, row, column, ...cell.shown, label, judgement: row };
			return [{ key: row, label: capital(cell.called), cells: [shown] }];
		})
	}));
	return { columns: COLUMNS, groups: groups.reverse() };
}

function columnOf(change: StepChange | null): string {
	if (change === null) return 'grade';
	const isNearest = change.kind !== 'not-comparable' && change.nearest !== null;
	return isNearest ? `${change.kind} nearest` : change.kind;
}

/** What stands over a grade there: what became of it since the inspection before. */
const COLUMNS = [
	{ key: 'grade', label: 'Grade' },
	...(['better', 'same', 'worse'] as const).flatMap((kind) => {
		const words = `${capital(kind)} ${kind === 'same' ? 'as' : 'than'} `;
		return [
			{ key: kind, label: `${words}before` },
			{ key: `${kind} nearest`, label: `${words}the nearest area before` }
		];
	}),
	{ key: 'not-comparable', label: 'Not comparable' }
];
