import type { GivenGrade, Judgement, StatedGrade } from '../domain/judgement.ts';
import type { Grade } from '../domain/grade.ts';
import { gradeWord } from '../domain/grade-words.ts';
import { NO_GRADE_WORDS, NOT_JUDGED_WORDS } from '../domain/no-grade.ts';
import { OTHER_SCALE, otherScaleWords, stepWords, type ScaleStep } from '../domain/other-scale.ts';
import type { CellState } from '../select/grid.ts';
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
	/** Its step on a scale that is not ours, where that is known. */
	readonly at?: ScaleStep;
}

export function shownCell(state: CellState): ShownCell {
	const step = state.kind === 'other-scale' && state.at !== undefined ? { at: state.at } : {};
	return { state: state.kind, grades: shownGrades(state), words: cellWords(state), ...step };
}

/** The one grade that a cell shows; `null` where it shows none, or several that contradict one another. */
export function oneGrade({ state, grades }: Pick<ShownCell, 'state' | 'grades'>): Grade | null {
	return state === 'graded' ? (grades[0]?.grade ?? null) : null;
}

/** What a cell without a single grade is, for a key: the words of the cell itself say more. */
export const STATE_WORDS = {
	'not-judged': NOT_JUDGED_WORDS,
	'no-grade': NO_GRADE_WORDS.blank,
	'other-scale': OTHER_SCALE,
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
export function statedGrades({
	result,
	paragraph,
	note,
	texts
}: Judgement): readonly StatedGrade[] {
	if (result.kind === 'graded') return [{ ...result, paragraph, note, texts }];
	return result.kind === 'conflict' ? bestFirst(result.grades) : [];
}

/** The same as they are shown. */
export function shownGrades(state: CellState): readonly ShownGrade[] {
	return givenGrades(state).map(shownGrade);
}

/**
 * What a cell says aloud: `4 Inadequate`, `not judged`, `not published`, `5 (another scale)`,
 * `Expected, step 2 of 3`, `two grades given: 3 Adequate and 4 Inadequate`.
 */
export function cellWords(state: CellState): string {
	const grades = shownGrades(state).map(({ grade, word }) => `${grade} ${word}`);
	switch (state.kind) {
		case 'graded':
			return listWords(grades);
		case 'conflict':
			return `${grades.length > 2 ? `${countWord(grades.length)} grades given` : STATE_WORDS.conflict}: ${listWords(grades)}`;
		case 'no-grade':
			return NO_GRADE_WORDS[state.why];
		case 'other-scale':
			return state.at === undefined
				? otherScaleWords(state)
				: `${state.written}, ${stepWords(state.at)}`;
		case 'not-judged':
			return NOT_JUDGED_WORDS;
	}
}

export function shownGrade({ grade, wording }: GivenGrade): ShownGrade {
	return { grade, word: gradeWord(grade, wording) };
}
