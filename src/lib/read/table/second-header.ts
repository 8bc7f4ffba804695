import { columnOf, isComplete, matchHeader, type HeaderMatch } from '../column.ts';

/**
 * How the rows below are to be read, where a row is a header line itself, as of a second table in one
 * file. The match of the first header where both say the same; `null` for any other row.
 */
export function secondHeader(cells: readonly string[], first: HeaderMatch): HeaderMatch | null {
	// Asked of every row, so what nearly all of them lack is looked for first.
	if (!cells.some(isAuthorityHeading)) return null;
	const match = matchHeader(cells);
	if (!isComplete(match)) return null;
	const same =
		match.positions.size === first.positions.size &&
		[...match.positions].every(([column, place]) => first.positions.get(column) === place);
	return same ? first : match;
}

function isAuthorityHeading(cell: string): boolean {
	const maybe = cell.length > 5 && cell.length < 40 && /authority|name/i.test(cell);
	return maybe && columnOf(cell) === 'authority';
}
