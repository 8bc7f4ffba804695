import { NO_GRADE_WORDS, NO_GRADES, NOT_JUDGED_WORDS, type NoGrade } from '../domain/no-grade.ts';
import { OTHER_SCALE } from '../domain/other-scale.ts';
import { STATE_WORDS, type ShownCell } from './grade-cell.ts';
import type { CellLook, NativeCell } from './native-form.ts';

/** A cell of words without a grade. */
export function wordCell(words: string | null, look: CellLook = 'text'): NativeCell {
	return { look, words: words ?? '', grades: [] };
}

export function gradeCell({ state, words, grades, at }: ShownCell): NativeCell {
	return { look: state, words, grades, ...(at === undefined ? {} : { at }) };
}

/** What is known where a cell says so, as words that follow a colon. */
const NO_GRADE_MEANINGS: Readonly<Record<NoGrade, string>> = {
	'not-in-framework': 'inspections of that time did not judge the area',
	'no-longer-reported': 'reports no longer state the grade',
	'not-published': 'the file says that no grade was published or is known',
	unreadable: 'the file has something there that is not a grade',
	blank: 'the area is judged, but no grade is given'
};

/** Cells that a reader may not know, by what they say: which they are and what they mean. */
const UNUSUAL: readonly {
	readonly words: string;
	readonly is: (cell: ShownCell) => boolean;
	readonly meaning: string;
}[] = [
	{
		words: NOT_JUDGED_WORDS,
		is: ({ state }) => state === 'not-judged',
		meaning: 'the area is not judged for this service'
	},
	...NO_GRADES.map((why) => ({
		words: NO_GRADE_WORDS[why],
		is: ({ state, words }: ShownCell) => state === 'no-grade' && words === NO_GRADE_WORDS[why],
		meaning: NO_GRADE_MEANINGS[why]
	})),
	{
		words: OTHER_SCALE,
		is: ({ state, at }) => state === 'other-scale' && at === undefined,
		meaning: 'the value is no grade from 1 to 4 and is shown as the file writes it'
	},
	{
		words: 'step',
		is: ({ at }) => at !== undefined,
		meaning: 'the value is no grade from 1 to 4, but of another scale, whose step 1 is the best'
	},
	{
		words: STATE_WORDS.conflict,
		is: ({ state }) => state === 'conflict',
		meaning: 'the rows of the file contradict one another'
	}
];

/** One sentence for each kind of cell that a reader may not know; `null` where every one has one grade. */
export function statesNote(cells: readonly ShownCell[]): string | null {
	const occurring = UNUSUAL.filter(({ is }) => cells.some(is));
	if (occurring.length === 0) return null;
	return occurring.map(({ words, meaning }) => `“${words}”: ${meaning}.`).join(' ');
}
