import { frameworkOf } from '../domain/frameworks.ts';
import { GRADE_WORDINGS, gradeWord, type GradeWording } from '../domain/grade-words.ts';
import type { Inspection } from '../domain/inspection.ts';
import { inspectionsIn, type Scope } from '../select/scope.ts';
import { about, sourceNoteOf } from './about.ts';
import { captionFrom, type Parts } from './caption.ts';
import type { ChartCaption } from './chart-caption.ts';
import { thirdGrades } from './scale-notes.ts';
import { listWords } from './words/sentence.ts';

/** Puts what is said of a scope to the own words of a chart, whose records say of each row which inspection it is of. */
export function captionOf(scope: Scope, parts: Parts): ChartCaption {
	const said = about(scope);
	return captionFrom(said, sourceNoteOf(said), parts);
}

/** The caption of a chart of several inspections, with what must be said of them together. */
export function captionBetween(scope: Scope, parts: Parts): ChartCaption {
	const notes = scaleNotesBetween(inspectionsIn(scope));
	return captionOf(scope, { ...parts, notes: [...notes, ...(parts.notes ?? [])] });
}

/**
 * What a reader must know of the scale of several inspections together: that reports of some have another
 * word than of others. None where all have one.
 */
export function scaleNotesBetween(inspections: readonly Inspection[]): readonly string[] {
	const codesOf = (wording: GradeWording) =>
		listWords([...new Set(inspections.flatMap(codeOfWording(wording)))]);
	const [before, since] = GRADE_WORDINGS.map(codesOf);
	if (!before || !since) return [];
	const [first, second] = GRADE_WORDINGS.map((wording) => gradeWord(3, wording));
	return [
		`${first} (${before}) and ${second} (${since}) are the words of different years for the third of four grades: they share a place and a colour, and each is shown where its reports have it.`
	];
}

function codeOfWording(wording: GradeWording) {
	return (inspection: Inspection): readonly string[] =>
		thirdGrades(inspection).some((given) => given.wording === wording)
			? [frameworkOf(inspection.framework)?.code ?? inspection.authority]
			: [];
}
