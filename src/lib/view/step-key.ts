import type { ScaleStep } from '../domain/other-scale.ts';
import type { GridCell } from './grade-grid.ts';

/** One entry of the key of a scale that is not ours. */
export interface StepKeyEntry {
	readonly at: ScaleStep;
	/** `Excellent, step 1 of 4, the best`. */
	readonly word: string;
}

/** The steps of another scale that some cells show, best first. */
export function stepKey(cells: readonly GridCell[]): readonly StepKeyEntry[] {
	const found = new Map<string, StepKeyEntry>();
	for (const { at, words } of cells) {
		if (at === undefined || found.has(words)) continue;
		const end = at.step === 1 ? ', the best' : at.step === at.of ? ', the worst' : '';
		found.set(words, { at, word: `${words}${end}` });
	}
	return [...found.values()].sort(
		(left, right) => left.at.of - right.at.of || left.at.step - right.at.step
	);
}
