import type { Inspection } from '../domain/inspection.ts';
import { sourceLine } from '../domain/source.ts';
import type { SourceNote } from './chart-caption.ts';
import { inspectedWords } from './words/date-words.ts';
import { authorityWords, inspectionWords } from './words/place-words.ts';

/** What is said of an inspection, or of several, wherever something of it is shown. */
export interface AboutOne {
	/** Whose grades: `Cumbria`; `Cumbria and Leeds`; `152 inspections of 150 authorities`. */
	readonly title: string;
	/** When: `inspected 10–20 April 2012`; `2010–2012`; `date not given`. */
	readonly dates: string;
	/** The end of every subtitle: title, framework where there is one for all, and dates. */
	readonly place: string;
	/** Name of files, without an ending. */
	readonly fileName: string;
}

/** Title, place, dates and file name of one inspection. */
export function aboutOne(inspection: Inspection): AboutOne {
	return {
		title: authorityWords(inspection),
		dates: inspectedWords(inspection),
		place: inspectionWords(inspection),
		fileName: inspection.key
	};
}

/** The source note of an inspection. */
export function sourceNote({ source }: Pick<Inspection, 'source'>): SourceNote {
	return { line: sourceLine(source), url: source.url, licence: source.licence };
}
