import { frameworkOf } from '../../../domain/frameworks.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { isolated } from '../../../domain/isolated.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { dateWords, inspectedWords } from '../../words/date-words.ts';
import { frameworkCode, subjectWords } from '../../words/place-words.ts';
import { inSentence, listWords } from '../../words/sentence.ts';
import type { TimelineColumn, TimelineVisit } from './timeline-view.ts';

/** An inspection with its headings. */
export function timelineColumn(inspection: Inspection): Omit<TimelineColumn, 'step'> {
	const known = frameworkOf(inspection.framework);
	return {
		key: inspection.id,
		inspection,
		heading: frameworkCode(inspection) ?? 'Inspection',
		subject: known === undefined ? null : subjectWords(inspection),
		label: inspection.label === null ? null : isolated(inspection.label),
		dateWords: inspectedWords(inspection),
		day: dayOf(dateOf(inspection))
	};
}

/** A visit with what it looked at; `null` where it has no date to stand at. */
export function timelineVisit(visit: Inspection): TimelineVisit | null {
	const date = dateOf(visit);
	const day = dayOf(date);
	if (day === null) return null;
	const themes = [...new Set(visit.visits.flatMap(({ theme }) => theme ?? []))];
	const about = themes.length === 0 ? '' : `: ${listWords(themes.map(inSentence))}`;
	const words = `${visitName(visit)}, ${dateWords(date as IsoDate)}${about}`;
	return { key: visit.id, inspection: visit, day, words };
}

/** `focused visit` */
export function visitName({ label }: Inspection): string {
	return label === null ? 'visit' : inSentence(label);
}

function dayOf(date: string): Date | null {
	const [year, month = '01', day = '01'] = date.split('-');
	const first = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
	return Number.isNaN(first.getTime()) ? null : first;
}

/** What stands under the heading of an inspection. */
export function columnLines({ subject, label }: Pick<TimelineColumn, 'subject' | 'label'>) {
	return [subject, label].filter((line) => line !== null);
}
