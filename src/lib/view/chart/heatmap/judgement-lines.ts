import { grouped } from '../../../select/grouped.ts';
import type { TableValue } from '../../facts/data-table.ts';
import { STATE_WORDS } from '../../grade-cell.ts';
import type { HeatmapView } from './grade-heatmap.ts';
import { heatmapRecords } from './heatmap-records.ts';

/**
 * Each judgement as a line for a speaker: `Safeguarding, Being healthy: 4 Inadequate, paragraph 29.`
 * One grade of a conflict says so.
 */
export function judgementLines({ madeOf }: HeatmapView): readonly string[] {
	const { columns, rows } = heatmapRecords(madeOf);
	const column = (name: string) => columns.findIndex((candidate) => candidate.name === name);
	const [service, area, word] = [column('service'), column('area'), column('value')];
	const [grade, paragraph] = [column('grade_number'), column('paragraph')];
	const subject = (row: readonly TableValue[]) => `${row[service] ?? ''}, ${row[area] ?? ''}`;
	const ofEach = grouped(rows, subject);
	return rows.map((row) => {
		const given = [row[grade], row[word]].filter((value) => value !== null).join(' ');
		const several =
			(ofEach.get(subject(row))?.length ?? 0) > 1 ? ', one of several grades given' : '';
		return `${subject(row)}: ${given || STATE_WORDS['no-grade']}${several}${paragraphWords(row[paragraph])}.`;
	});
}

function paragraphWords(paragraph: TableValue | undefined): string {
	return paragraph === null || paragraph === undefined ? '' : `, paragraph ${paragraph}`;
}
