import { readDateCell } from '../../cell/date-cell.ts';
import { readGradeCell } from '../../cell/grade-cell.ts';
import { noNumberOf } from '../../cell/no-number-cell.ts';
import { readNumberCell } from '../../cell/number-cell.ts';
import type { TableColumn } from '../table-columns.ts';

/** Those that hold anything. */
export function filledIn({ cells }: Pick<TableColumn, 'cells'>): readonly string[] {
	return cells.filter((cell) => cell !== '');
}

/** Whether it holds numbers, and else only what stands in the place of one. */
export function isNumeric(column: Pick<TableColumn, 'cells'>): boolean {
	const filled = filledIn(column);
	return (
		filled.every((cell) => numberIn(cell) !== null || isNoFigure(cell)) &&
		filled.some((cell) => !isNoFigure(cell))
	);
}

const NO_FIGURE = /^(?:[a-z]|n\/a)$/i;

function isNoFigure(cell: string): boolean {
	return NO_FIGURE.test(cell) || noNumberOf(cell) !== null;
}

/** The number of a cell, of pounds and of thousands too. */
export function numberIn(cell: string): number | null {
	return readNumberCell(cell.replace(/^-?[£$€] ?/, '').replace(/ ?(?:k|m|bn)$/i, ''));
}

/** Whether it numbers its rows. */
export function isCounting(column: TableColumn): boolean {
	return filledIn(column).every((cell, at) => cell === String(at + 1));
}

const YEAR = /^(?:(?:FY|AY) ?)?(?:19|20)\d\d(?: ?(?:[-/–]|to)? ?(?:\d\d|20\d\d))?$/i;

/** A year, a year that begins in spring or autumn, or a date. Bare digits may be any number. */
export function isTime(cell: string): boolean {
	return YEAR.test(cell) || (!/^\d+$/.test(cell) && readDateCell(cell) !== null);
}

export function isOfTimes(column: TableColumn): boolean {
	const filled = filledIn(column);
	return filled.length > 0 && filled.every(isTime);
}

/** Whether it holds numbers only to tell things apart. */
export function isOfCodes({ heading }: TableColumn): boolean {
	return /\b(?:code|urn|uprn|id|identifier|number|ref|reference)\b/i.test(heading);
}

export function mostly(column: TableColumn, is: (cell: string) => boolean): boolean {
	const filled = filledIn(column);
	return filled.length > 0 && filled.filter(is).length >= filled.length * 0.8;
}

/** More different words are names. */
const MOST_WORDS = 10;
const LONGEST_WORD = 60;

/** Whether it has the same few words again and again, which may be those of any scale. */
export function isOfFewWords(column: TableColumn): boolean {
	const filled = filledIn(column);
	const words = filled.filter((cell) => numberIn(cell) === null && readDateCell(cell) === null);
	if (words.length === 0 || words.length * 2 < filled.length) return false;
	if (words.some((word) => readGradeCell(word)?.kind === 'graded')) return true;
	const distinct = new Set(words.map((word) => word.toLowerCase()));
	const areAnswers = [...distinct].every((word) => ['yes', 'no', 'y', 'n', 'x'].includes(word));
	const areShort = words.every(({ length }) => length <= LONGEST_WORD);
	return !areAnswers && areShort && distinct.size <= MOST_WORDS && distinct.size < words.length;
}
