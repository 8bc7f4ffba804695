import type { Grade } from '../../../domain/grade.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import type { DataTable, TableValue } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import { dateWords } from '../../words/date-words.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { columnLines } from './timeline-columns.ts';
import type { StepChange } from './timeline-steps.ts';
import type { TimelineCell } from './timeline-rows.ts';
import type { TimelineView } from './timeline-view.ts';

type Timeline = Pick<TimelineView, 'columns' | 'visits' | 'rows'>;

interface Line {
	readonly date: string;
	readonly values: readonly TableValue[];
	readonly grades: readonly (Grade | null)[];
}

/** A row for each inspection with its grades and what became of each, and one for each visit. */
export function timelineTable({ columns, visits, rows }: Timeline): DataTable {
	const inspected = columns.map((column, place) => ({
		date: dateOf(column.inspection),
		values: [
			capital(column.dateWords),
			[column.heading, ...columnLines(column)].join(', '),
			...rows.map(({ cells }, row) => cellText(cells[place], column.step?.changes[row] ?? null))
		],
		grades: [null, null, ...rows.map(({ cells }) => gradeOf(cells[place]))]
	}));
	const visited = visits.map(({ inspection }) => {
		const date = dateOf(inspection);
		const themes = inspection.visits.flatMap(({ theme }) => theme ?? []);
		const about = themes.length === 0 ? '' : `: ${listWords(themes)}`;
		return {
			date,
			values: [
				`Visited ${dateWords(date as IsoDate)}`,
				`${inspection.label ?? 'Visit'}, without grades${about}`,
				...rows.map(() => null)
			],
			grades: [null, null, ...rows.map(() => null)]
		};
	});
	const all: Line[] = [...inspected, ...visited];
	all.sort((left, right) => (left.date < right.date ? -1 : Number(left.date > right.date)));
	return {
		columns: [
			{ name: 'date', heading: 'When' },
			{ name: 'inspection', heading: 'Inspection' },
			...rows.map(({ key, label }) => ({ name: key, heading: label }))
		],
		rows: all.map(({ values }) => values),
		grades: all.map(({ grades }) => grades)
	};
}

/** What stands where a row meets an inspection, with what became of it. */
export function cellText(cell: TimelineCell | undefined, change: StepChange | null): string | null {
	if (cell === undefined) return null;
	if (cell.kind === 'absent') return cell.words;
	return change === null ? cell.shown.words : `${cell.shown.words} (${change.words})`;
}

function gradeOf(cell: TimelineCell | undefined): Grade | null {
	return cell?.kind === 'judged' ? oneGrade(cell.shown) : null;
}
