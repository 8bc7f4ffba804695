import type { ChartView } from './kinds.ts';
import { digits } from './words/number-words.ts';
import type { DataTable, TableValue } from './data-table.ts';

/** More lines than this no speaker reads, and PowerPoint opens slowly. */
const MOST_FACTS = 120;

/**
 * What a speaker can say to a chart: its own sentences, then every number with the paragraph of the
 * report that states it. Never a sentence of the report.
 */
export function speakerNotes(view: ChartView): readonly string[] {
	const facts = factLines(view);
	const more = facts.length - MOST_FACTS;
	const rest =
		more > 0 ? [`And ${digits(more)} more, which the CSV file of this figure holds.`] : [];
	return [view.title, view.alt, ...facts.slice(0, MOST_FACTS), ...rest];
}

/** The numbers of a chart, one line for each row. */
function factLines(view: ChartView): readonly string[] {
	return view.kind === 'heatmap'
		? judgementLines(view.records)
		: view.table.rows.map((row) => rowLine(view.table, row));
}

/** `Safeguarding, Being healthy: 4 Inadequate, paragraph 29.` */
function judgementLines({ columns, rows }: DataTable): readonly string[] {
	const column = (name: string) => columns.findIndex((candidate) => candidate.name === name);
	const [service, area, word] = [column('service'), column('area'), column('value')];
	const [grade, paragraph] = [column('grade_number'), column('paragraph')];
	return rows.map((row) => {
		const given = row[grade] === null ? 'no grade' : `${row[grade] ?? ''} ${row[word] ?? ''}`;
		return `${row[service] ?? ''}, ${row[area] ?? ''}: ${given}${paragraphWords(row[paragraph])}.`;
	});
}

function rowLine({ columns }: DataTable, row: readonly TableValue[]): string {
	const said = row.flatMap((value, index) => {
		const column = columns[index];
		if (index === 0 || value === null || column === undefined) return [];
		return [`${column.heading}: ${value}`];
	});
	return `${row[0] ?? ''}. ${said.join('; ')}.`;
}

function paragraphWords(paragraph: TableValue | undefined): string {
	return paragraph === null || paragraph === undefined ? '' : `, paragraph ${paragraph}`;
}
