import { nameKey } from './name-key.ts';

const NAMES = new Set(['overall effectiveness', 'overall judgement', 'overall grade', 'overall']);

/** Whether an area carries the overall grades, by its name: where no framework says which one does. */
export function isOverallName(name: string): boolean {
	return NAMES.has(nameKey(name));
}

const HEADING = /\boverall (?:effectiveness|judge?ment)\b|\(OE\)|\bOE$/i;

/** Whether a column of an official table is of overall grades: `First SIF Overall Judgement (OE)`. */
export function isOverallHeading(heading: string): boolean {
	return HEADING.test(heading);
}
