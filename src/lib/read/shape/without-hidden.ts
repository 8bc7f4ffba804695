import type { ProblemCode } from '../problem.ts';
import { cleanText, CONTROL, DIRECTION, needsCleaning } from '../source/clean-text.ts';

/** Cells without characters of direction and control, each of which is told. */
export function withoutHidden(
	cells: readonly string[],
	tell: (code: ProblemCode, value: string, place: number) => void
): readonly string[] {
	// Hardly any row has one.
	if (!needsCleaning(cells.join('\n'))) return cells;
	return cells.map((cell, place) => {
		const clean = cleanText(cell);
		if (cell.search(DIRECTION) >= 0) tell('direction-character', clean.trim(), place);
		if (cell.search(CONTROL) >= 0) tell('control-character', clean.trim(), place);
		return clean;
	});
}
