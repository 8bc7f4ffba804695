import { SERVICE_VALUES } from '../../../domain/service.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import type { DataTable, TableValue } from '../../facts/data-table.ts';
import { oneGrade } from '../../grade-cell.ts';
import type { TimelineView } from './timeline-view.ts';

const COLUMNS = [
	{ name: 'authority', heading: 'Authority' },
	{ name: 'framework', heading: 'Framework' },
	{ name: 'inspection', heading: 'Inspection' },
	{ name: 'inspected_from', heading: 'Inspected from' },
	{ name: 'inspected_to', heading: 'Inspected to' },
	{ name: 'published', heading: 'Published' },
	{ name: 'kind', heading: 'Kind' },
	{ name: 'service', heading: 'Service' },
	{ name: 'area', heading: 'Judgement area' },
	{ name: 'value', heading: 'Grade' },
	{ name: 'grade_number', heading: 'Grade as a number', numeric: true },
	{ name: 'change', heading: 'Than before' },
	{ name: 'grade_before', heading: 'Grade before', numeric: true },
	{ name: 'date_before', heading: 'Date of the inspection before that judged it' },
	{ name: 'nearest', heading: 'Why only the nearest area' }
] as const;

/** A grade a row with what became of it since the inspection before; visits have rows without grades. */
export function timelineRecords({
	columns,
	visits,
	rows
}: Pick<TimelineView, 'columns' | 'visits' | 'rows'>): DataTable {
	const grades = columns.flatMap(({ inspection, step }, place) =>
		rows.flatMap(({ cells }, row): TableValue[][] => {
			const cell = cells[place];
			if (cell?.kind !== 'judged') return [];
			const { judged, shown } = cell;
			const [given] = shown.state === 'graded' ? shown.grades : [];
			const change = step?.changes[row] ?? null;
			const isCompared = change !== null && change.kind !== 'not-comparable';
			return [
				[
					...inspectionValues(inspection),
					'judgement',
					SERVICE_VALUES[judged.column.service],
					judged.area.name,
					given?.word ?? shown.words,
					oneGrade(shown),
					change?.kind ?? null,
					isCompared ? change.was.grade : null,
					isCompared ? dateOf(change.since?.inspection ?? step?.from ?? inspection) : null,
					isCompared ? change.nearest : null
				]
			];
		})
	);
	const visited = visits.flatMap(({ inspection }) =>
		inspection.visits.map(({ theme }): TableValue[] => [
			...inspectionValues(inspection),
			...['visit', null, theme, null, null, null, null, null, null]
		])
	);
	return { columns: COLUMNS, rows: [...grades, ...visited] };
}

function inspectionValues({
	authority,
	framework,
	label,
	inspectedFrom,
	inspectedTo,
	published
}: TimelineView['columns'][number]['inspection']): TableValue[] {
	return [authority, framework, label, inspectedFrom, inspectedTo, published];
}
