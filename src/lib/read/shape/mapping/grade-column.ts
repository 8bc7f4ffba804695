import { readGradeCell } from '../../cell/grade-cell.ts';
import type { TableColumn } from '../table-columns.ts';
import { qualityRank } from './quality-words.ts';

/** What the grades of a column are written in. */
export type GradesIn = 'words' | 'letters' | 'numbers';

/** More values than any scale has are not grades. */
const MOST_VALUES = 10;
const LONGEST_VALUE = 60;
/** How much of a column must be words of quality: the rest are slips and remarks. */
const ENOUGH = 0.6;

/** Headings of numbers and letters that are no grades, however small they are. */
const OF_OTHERS =
	/\b(?:code|urn|uprn|id|identifier|ref|reference|number|no|count|places|beds|capacity|age|year|month|postcode|telephone|region|phase|type|category|sector|population|pupils|children|staff|total|sex|gender|band|tier|ward|rank|order|row)\b|#/i;
/** Headings under which a number may be a grade even where it is 0. */
const OF_GRADES = /\b(?:grade|grading|judge?ment|rating|rated|score|effectiveness|outcome)\b/i;

/**
 * What a column of grades is written in; `null` for any other column. Only its cells tell: whose grades
 * they are, and of which scale, they do not.
 */
export function gradesIn({ heading, cells }: TableColumn): GradesIn | null {
	const values = cells.filter((cell) => !isNoGrade(cell));
	const distinct = [...new Set(values.map((value) => value.toLowerCase()))];
	if (values.length === 0) return null;
	const isQuality = (value: string) =>
		qualityRank(value) !== null || (/[a-z]{2}/i.test(value) && isGraded(value));
	if (values.filter(isQuality).length >= values.length * ENOUGH) {
		return values.every((value) => value.length <= LONGEST_VALUE) ? 'words' : null;
	}
	if (distinct.length > MOST_VALUES || OF_OTHERS.test(heading)) return null;
	if (distinct.every((value) => /^(?:[a-gou][+-]?|ri)$/.test(value)) && distinct.length > 1)
		return 'letters';
	const least = OF_GRADES.test(heading) ? 0 : 1;
	const isSmall = (value: string) =>
		/^\d{1,2}(?:\.0+)?$/.test(value) && Number(value) >= least && Number(value) <= MOST_VALUES;
	return distinct.every(isSmall) ? 'numbers' : null;
}

/** Whether a cell says that there is no grade, in any of the wordings that are known. */
export function isNoGrade(cell: string): boolean {
	// A 9 is a number like others where the scale is another.
	if (cell === '9') return false;
	const kind = readGradeCell(cell)?.kind;
	return kind === 'no-grade' || kind === 'not-judged';
}

function isGraded(cell: string): boolean {
	return readGradeCell(cell)?.kind === 'graded';
}
