import type { GivenGrade, Judgement, StatedGrade } from '../domain/judgement.ts';
import type { Grade } from '../domain/grade.ts';
import { gradeWord } from '../domain/grade-words.ts';
import type { CellState } from '../select/cell-state.ts';
import { countWord } from './words/number-words.ts';
import { listWords } from './words/sentence.ts';

/** A grade as it is shown: number and word. */
export interface ShownGrade {
	readonly grade: Grade;
	readonly word: string;
}

/** A cell of grades as it is shown. */
export interface ShownCell {
	readonly state: CellState['kind'];
	/** One grade; none; or, in a conflict, each that was given. */
	readonly grades: readonly ShownGrade[];
	/** What the cell says by itself: `4 Inadequate`. */
	readonly words: string;
}

export function shownCell(state: CellState): ShownCell {
	return { state: state.kind, grades: shownGrades(state), words: cellWords(state) };
}

/** Words for a cell without a single grade. */
export const STATE_WORDS = {
	'not-judged': 'not judged',
	'no-grade': 'no grade',
	conflict: 'two grades given'
} as const;

/** The grades of a cell: one, none, or all that contradict one another, best first. */
export function givenGrades(state: CellState): readonly GivenGrade[] {
	if (state.kind === 'graded') return [state];
	if (state.kind !== 'conflict') return [];
	return bestFirst(state.grades);
}

function bestFirst<Given extends GivenGrade>(grades: readonly Given[]): readonly Given[] {
	return [...grades].sort((left, right) => left.grade - right.grade);
}

/** The grades of a judgement in the same order, each with its own paragraph and note. */
export function statedGrades({ result, paragraph, note }: Judgement): readonly StatedGrade[] {
	if (result.kind === 'graded') return [{ ...result, paragraph, note }];
	return result.kind === 'conflict' ? bestFirst(result.grades) : [];
}

/** The same as they are shown. */
export function shownGrades(state: CellState): readonly ShownGrade[] {
	return givenGrades(state).map(shownGrade);
}

/** What a cell says aloud: `4 Inadequate`, `not judged`, `two grades given: 3 Adequate and 4 Inadequate`. */
export function cellWords(state: CellState): string {
	const grades = shownGrades(state).map(({ grade, word }) => `${grade} ${word}`);
	if (state.kind === 'graded') return listWords(grades);
	const words =
		grades.length > 2 ? `${countWord(grades.length)} grades given` : STATE_WORDS[state.kind];
	return grades.length === 0 ? words : `${words}: ${listWords(grades)}`;
}

export function shownGrade({ grade, wording }: GivenGrade): ShownGrade {
	return { grade, word: gradeWord(grade, wording) };
}
