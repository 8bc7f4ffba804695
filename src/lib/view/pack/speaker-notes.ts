import { kitOf, type ChartView } from '../kinds.ts';
import type { DataTable, TableValue } from '../facts/data-table.ts';
import { digits } from '../words/number-words.ts';

/** More lines than this no speaker reads, and PowerPoint opens slowly. */
const MOST_FACTS = 120;

/**
 * What a speaker can say to a chart: its own sentences, then every number with the paragraph of the
 * report that states it. Never a sentence of the report.
 */
export function speakerNotes(view: ChartView): readonly string[] {
	const facts = kitOf(view).factLines?.(view) ?? tableLines(view.table());
	const more = facts.length - MOST_FACTS;
	const rest =
		more > 0 ? [`And ${digits(more)} more, which the CSV file of this figure holds.`] : [];
	return [view.title, view.alt, ...facts.slice(0, MOST_FACTS), ...rest];
}

/** One line for each row. */
function tableLines(table: DataTable): readonly string[] {
	return table.rows.map((row) => rowLine(table, row));
}

function rowLine({ columns }: DataTable, row: readonly TableValue[]): string {
	const said = row.flatMap((value, index) => {
		const column = columns[index];
		if (index === 0 || value === null || column === undefined) return [];
		// The words of a report end with a stop of their own.
		return [`${column.heading}: ${String(value).replace(/\.$/, '')}`];
	});
	return `${row[0] ?? ''}. ${said.join('; ')}.`;
}
