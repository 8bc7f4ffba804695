import type { Column } from '../../domain/column-names.ts';
import { squeeze, type HeaderMatch } from '../column.ts';
import { readGradeCell } from '../cell/grade-cell.ts';

/** Headings that may head grades. The first may as well head the areas that are judged. */
const HEADINGS: ReadonlySet<string> = new Set([
	'judgement',
	'effectiveness',
	'outcome',
	'rating',
	'inspectionoutcome',
	'inspectionrating'
]);

/** Rows below a header that tell what a column of it holds. */
export const LOOKED_AT = 20;

/**
 * A header with the columns that only what stands under them can tell: words of grades under
 * `Outcome`, names of areas or grades under `Judgement`. Left as it is where two columns could be it.
 *
 * @param below the rows under the header
 */
export function withJudgementHeading(
	match: HeaderMatch,
	headers: readonly string[],
	below: readonly (readonly string[])[]
): HeaderMatch {
	const named = new Set(match.positions.values());
	const found = headers.flatMap((header, place) => {
		if (named.has(place) || !HEADINGS.has(squeeze(header))) return [];
		const column = columnUnder(squeeze(header), cellsUnder(place, below));
		return column === null || match.positions.has(column) ? [] : [{ header, place, column }];
	});
	const [only, ...others] = found;
	if (only === undefined || others.length > 0) return match;
	const isOfGrades = (header: string, place: number) =>
		place !== only.place &&
		match.unknown.includes(header.trim()) &&
		columnUnder('', cellsUnder(place, below)) === 'value';
	if (only.column === 'value' && headers.some(isOfGrades)) return match;
	return {
		...match,
		// A column headed Judgement is one of grades as much as one headed Grade.
		valueIsGrade:
			match.valueIsGrade || (only.column === 'value' && squeeze(only.header) === 'judgement'),
		positions: new Map([...match.positions, [only.column, only.place]]),
		unknown: match.unknown.filter((header) => header !== only.header.trim())
	};
}

/** `null` where the cells are of either, or of none. */
function columnUnder(heading: string, cells: readonly string[]): Column | null {
	const graded = cells.filter((cell) => readGradeCell(cell)?.kind === 'graded');
	const isJudgement = heading === 'judgement';
	if (cells.length === 0) return null;
	if (graded.length === 0) return isJudgement && cells.every(isName) ? 'area' : null;
	// Numbers alone may count something else, or stand on another scale.
	const isSure = isJudgement || graded.some((cell) => /[a-z]{2}/i.test(cell));
	return isSure && graded.length * 2 > cells.length ? 'value' : null;
}

function isName(cell: string): boolean {
	return /\p{L}{2}/u.test(cell);
}

function cellsUnder(place: number, rows: readonly (readonly string[])[]): readonly string[] {
	return rows
		.slice(0, LOOKED_AT)
		.map((row) => row[place]?.trim() ?? '')
		.filter((cell) => cell !== '');
}
