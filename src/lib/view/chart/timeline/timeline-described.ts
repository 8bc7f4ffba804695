import { inSentence, listWords } from '../../words/sentence.ts';
import type { TimelineView } from './timeline-view.ts';

/** Each inspection with its grades, and what became of them since the one before, a sentence each. */
export function timelineDescribed({
	columns,
	rows,
	visits
}: Pick<TimelineView, 'columns' | 'rows' | 'visits'>): readonly string[] {
	const inspected = columns.map(({ heading, label, dateWords, step }, place) => {
		const grades = rows.flatMap(({ cells }, row) => {
			const cell = cells[place];
			if (cell?.kind !== 'judged') return [];
			const change = step?.changes[row] ?? null;
			const words = `${cell.called} ${cell.shown.words}`;
			return [change === null ? words : `${words} (${change.words})`];
		});
		const said = grades.length === 0 ? 'no grade' : listWords(grades);
		return `${heading}${label === null ? '' : ` ${inSentence(label)}`}, ${dateWords}: ${said}.`;
	});
	const visited = visits.length === 0 ? [] : [`Visits without grades: ${visitsListed(visits)}.`];
	return [...inspected, ...visited];
}

/** `focused visit, 5 June 2019: front door; monitoring visit, 6 May 2020: care leavers` */
export function visitsListed(visits: TimelineView['visits']): string {
	return visits.map(({ words }) => words).join('; ');
}
