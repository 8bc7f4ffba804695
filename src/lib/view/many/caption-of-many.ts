import { GRADE_WORDINGS, gradeWord } from '../../domain/grade-words.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { oncePer } from '../../select/once-per.ts';
import { sourceNoteOf, sourcesOf } from '../about.ts';
import { captionFrom, inspectionNotes, type Parts } from '../caption.ts';
import type { ChartCaption } from '../chart-caption.ts';
import { thirdGrades } from '../scale-notes.ts';
import { listWords } from '../words/sentence.ts';

/** What a chart of many inspections is about. */
export interface AboutMany {
	/** The end of its subtitle: `153 councils, ILACS, at 31 March 2025`. */
	readonly place: string;
	/** Start of file names: `england-ilacs`. */
	readonly fileName: string;
	/** Those that it shows something of. */
	readonly inspections: readonly Inspection[];
}

/** Puts place, sources and file name to the own words of a chart of many inspections. */
export function captionOfMany(
	{ place, fileName, inspections }: AboutMany,
	parts: Parts
): ChartCaption {
	const { notes, source } = saidOfMany(inspections);
	const all = [...notes, ...(parts.notes ?? [])];
	const caption = captionFrom({ place, fileName }, source, { ...parts, notes: [...new Set(all)] });
	return { ...caption, isOfMany: true };
}

/** What is said of the same inspections whatever is drawn of them, worked out once. */
const saidOfMany = oncePer((inspections: readonly Inspection[]) => ({
	notes: [...new Set([...inspections.flatMap(inspectionNotes), ...twoThirdWords(inspections)])],
	source: sourceNoteOf({ sources: sourcesOf(inspections) })
}));

/** Said where reports of different years have two words for one grade. */
function twoThirdWords(inspections: readonly Inspection[]): readonly string[] {
	const perInspection = inspections.map(
		(each) => new Set(thirdGrades(each).map(({ wording }) => wording))
	);
	// Of one inspection with both it is said already.
	if (perInspection.some(({ size }) => size > 1)) return [];
	const wordings = new Set(perInspection.flatMap((each) => [...each]));
	if (wordings.size < 2) return [];
	const words = GRADE_WORDINGS.map((wording) => gradeWord(3, wording));
	return [`${listWords(words)} are the words of different years for the third of four grades.`];
}
