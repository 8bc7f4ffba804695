import { remember } from '../cached.ts';
import { columnOf, isComplete, matchHeader, type HeaderMatch } from '../column.ts';
import { withJudgementHeading } from './judgement-heading.ts';

/**
 * How the rows below are to be read, where a row is a header line itself, as of a second table in one
 * file. The match of the first header where both say the same; `null` for any other row.
 *
 * @param below makes the rows below it
 */
export function secondHeader(
	cells: readonly string[],
	first: HeaderMatch,
	below: () => readonly (readonly string[])[]
): HeaderMatch | null {
	const match = withJudgementHeading(matchHeader(cells), cells, below());
	if (!isComplete(match)) return null;
	const same =
		match.positions.size === first.positions.size &&
		[...match.positions].every(([column, place]) => first.positions.get(column) === place);
	return same ? first : match;
}

/** Whether a row has a heading of authorities. `above` is a row that has none: the same cells need no look. */
export function headsAuthorities(cells: readonly string[], above: readonly string[]): boolean {
	return cells.some(
		(cell, place) => cell !== above[place] && cell.length < LONGEST && isAuthorityHeading(cell)
	);
}

/** Longer than any heading of authorities. */
const LONGEST = 40;

const isAuthorityHeading = remember(
	(cell) => /authority|council|^\W*la\b/i.test(cell) && columnOf(cell) === 'authority'
);
