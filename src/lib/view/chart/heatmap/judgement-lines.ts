import type { TableValue } from '../../data-table.ts';
import type { HeatmapView } from './grade-heatmap.ts';

/** Each judgement as a line for a speaker: `Safeguarding, Being healthy: 4 Inadequate, paragraph 29.` */
export function judgementLines({ records: { columns, rows } }: HeatmapView): readonly string[] {
	const column = (name: string) => columns.findIndex((candidate) => candidate.name === name);
	const [service, area, word] = [column('service'), column('area'), column('value')];
	const [grade, paragraph] = [column('grade_number'), column('paragraph')];
	return rows.map((row) => {
		const given = row[grade] === null ? 'no grade' : `${row[grade] ?? ''} ${row[word] ?? ''}`;
		return `${row[service] ?? ''}, ${row[area] ?? ''}: ${given}${paragraphWords(row[paragraph])}.`;
	});
}

function paragraphWords(paragraph: TableValue | undefined): string {
	return paragraph === null || paragraph === undefined ? '' : `, paragraph ${paragraph}`;
}
