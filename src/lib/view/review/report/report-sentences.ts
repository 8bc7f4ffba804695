import type { ReportReading } from '../../../library/report-reading.ts';
import { counted } from '../../words/number-words.ts';

/** What a document was recognised as, a sentence each. */
export function reportSentences({ kind, pageCount }: ReportReading): readonly string[] {
	const length = pageCount === null ? '' : ` It has ${counted(pageCount, 'page')}.`;
	const read = `It was read as ${kind.words}.${length}`;
	switch (kind.gives) {
		case 'report':
			return [read];
		case 'letter':
			return [
				read,
				'Grades that it speaks of are of earlier inspections, so none is made of them.'
			];
		case 'partnership':
			return [read, 'Its outcome is a sentence, and no grade is made of it.'];
	}
}
