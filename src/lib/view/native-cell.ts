import { STATE_WORDS, type ShownCell } from './grade-cell.ts';
import type { CellLook, NativeCell } from './native-form.ts';

/** A cell of words without a grade. */
export function wordCell(words: string | null, look: CellLook = 'text'): NativeCell {
	return { look, words: words ?? '', grades: [] };
}

export function gradeCell({ state, words, grades }: ShownCell): NativeCell {
	return { look: state, words, grades };
}

/** What the cells without a single grade mean, for those that occur. */
const MEANINGS: Readonly<Record<keyof typeof STATE_WORDS, string>> = {
	'not-judged': 'the area is not judged for this service',
	'no-grade': 'the area is judged, but no grade is given',
	conflict: 'the rows of the file contradict one another'
};

/** One sentence for each state that a reader may not know; `null` where every cell has one grade. */
export function statesNote(cells: readonly ShownCell[]): string | null {
	const states = (Object.keys(MEANINGS) as (keyof typeof STATE_WORDS)[]).filter((state) =>
		cells.some((cell) => cell.state === state)
	);
	if (states.length === 0) return null;
	return states.map((state) => `“${STATE_WORDS[state]}”: ${MEANINGS[state]}.`).join(' ');
}
