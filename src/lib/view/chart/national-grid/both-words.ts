import type { Grade } from '../../../domain/grade.ts';
import type { TwoGrades } from '../../../select/many/grid-choice.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { hasBoth } from '../../../select/many/service-question.ts';
import { countWord } from '../../words/number-words.ts';
import { capital } from '../../words/sentence.ts';
import type { Spoken } from './given-in.ts';
import { servicePhrases } from './service-phrases.ts';
import { gradeOfRows } from './third-wordings.ts';

/** The two grades that rows are chosen by, and how many have them. */
export interface BothAnswer {
	/** `Inadequate for safeguarding and adequate for looked-after children`. */
	readonly words: string;
	/** `20`, `none`. */
	readonly countWords: string;
}

/** What is chosen of the two services together; `null`: nothing is. */
export function bothAnswer({ table, choice }: Spoken, rows: readonly number[]): BothAnswer | null {
	const { both } = choice;
	if (both === null) return null;
	const count = rows.filter((row) => hasBoth(table, row, both)).length;
	return {
		words: capital(twoGradesWords(table, both) ?? ''),
		countWords: count === 0 ? 'none' : countWord(count)
	};
}

/**
 * Two grades and what they are for: `inadequate for safeguarding and adequate for looked-after children`,
 * `good for both help and protection and children in care`; `null`: the table has not both services.
 */
export function twoGradesWords(
	table: GridTable,
	{ safeguarding, lookedAfter }: TwoGrades
): string | null {
	const phrases = servicePhrases(table);
	if (phrases === null) return null;
	const [one, other] = phrases;
	const word = (grade: Grade) => gradeOfRows(table, grade);
	return safeguarding === lookedAfter
		? `${word(safeguarding)} for both ${one} and ${other}`
		: `${word(safeguarding)} for ${one} and ${word(lookedAfter)} for ${other}`;
}
