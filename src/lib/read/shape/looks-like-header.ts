import { readDateCell } from '../cell/date-cell.ts';
import { readGradeCell } from '../cell/grade-cell.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import type { GridRow } from '../grid.ts';
import { filledCells } from './found-table.ts';

/**
 * Whether a line can head the rows below it: it has words in more than one cell, no number or date that
 * is not a year, no grade above a grade, and a row below that is filled too.
 */
export function looksLikeHeader({ cells }: GridRow, below: readonly GridRow[]): boolean {
	const next = below.find((row) => filledCells(row.cells, 1) > 0);
	if (next === undefined || filledCells(next.cells, 2) < 2) return false;
	return cells.every((cell, place) => {
		const text = cell.trim();
		if (text === '' || YEAR.test(text)) return true;
		// A date may head what was found then, but not a column of dates.
		if (readDateCell(text) !== null) return readDateCell(next.cells[place]?.trim() ?? '') === null;
		if (readNumberCell(text) !== null) return false;
		return !isGrade(text) || !isGrade(next.cells[place] ?? '');
	});
}

/** `2019`, `2018-19`, `2018/2019`. */
const YEAR = /^(?:19|20)\d\d(?:[-/–](?:\d\d|20\d\d))?$/;

function isGrade(text: string): boolean {
	return /[a-z]{2}/i.test(text) && readGradeCell(text.trim())?.kind === 'graded';
}
