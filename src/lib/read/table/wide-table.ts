import { findArea } from '../../domain/find-area.ts';
import { FRAMEWORKS } from '../../domain/frameworks.ts';
import { isOverallHeading } from '../../domain/overall-name.ts';
import { remember } from '../cached.ts';
import { DELIMITERS, SEARCHED } from './find-header.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import { linesOf, parseCells } from '../source/parse-cells.ts';

/** A header line with a column for each judgement area, as in official tables. */
export interface WideTable {
	/** Of its header, from 1. */
	readonly line: number;
	/** The first heading of a column of grades, as written. */
	readonly heading: string;
}

/** Rows below a header that are looked at for grades. */
const LOOKED_AT = 20;

/**
 * Finds a header near the top that heads more than one column of grades: by what stands under it, or
 * by the names that areas have in reports, where nothing does.
 */
export function findWideTable(text: string): WideTable | null {
	for (const delimiter of DELIMITERS) {
		const { rows } = parseCells(text, delimiter, SEARCHED + LOOKED_AT);
		let line = 1;
		for (const [index, cells] of rows.slice(0, SEARCHED).entries()) {
			const below = rows.slice(index + 1, index + 1 + LOOKED_AT);
			const [first, ...others] = cells.filter(
				(heading, column) => isAreaName(heading) || isOverGrades(heading, column, below)
			);
			if (first !== undefined && others.length > 0) {
				return { line, heading: first.replace(/\s+/g, ' ').trim() };
			}
			line += linesOf(cells);
		}
	}
	return null;
}

const isAreaName = remember((heading) => {
	const name = heading.replace(/\s+/g, ' ').trim();
	if (name === '' || name.length > 200) return false;
	return isOverallHeading(name) || FRAMEWORKS.some((framework) => findArea(framework, name));
});

/** Words alone tell: a column of small numbers can be of anything. */
function isOverGrades(
	heading: string,
	column: number,
	rows: readonly (readonly string[])[]
): boolean {
	if (heading.trim() === '' || readGradeCell(heading.trim()) !== null) return false;
	const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
	return cells.some(isGradeWord) && cells.every((cell) => readGradeCell(cell) !== null);
}

function isGradeWord(cell: string): boolean {
	return /[a-z]{2}/i.test(cell) && readGradeCell(cell)?.kind === 'graded';
}
