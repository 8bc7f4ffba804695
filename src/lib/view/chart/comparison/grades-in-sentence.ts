import type { CellState } from '../../../select/grid.ts';
import { givenGrades } from '../../grade-cell.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';

/** The grades of a cell, best first, as they stand inside a sentence: `2 good, 4 inadequate`. */
export function gradesInSentence(state: CellState): string {
	return givenGrades(state)
		.map((given) => `${given.grade} ${gradeInSentence(given)}`)
		.join(', ');
}
