import type { Grade } from './grade.ts';
import { isBefore, type IsoDate } from './iso-date.ts';

/**
 * The words reports have used for the grades. Only the third differs: `Adequate` until 2013,
 * `Requires improvement` since. They share a rank and are never merged into one word.
 */
export const GRADE_WORDINGS = ['adequate', 'requires-improvement'] as const;

export type GradeWording = (typeof GRADE_WORDINGS)[number];

const SHARED_WORDS: Readonly<Record<Exclude<Grade, 3>, string>> = {
	1: 'Outstanding',
	2: 'Good',
	4: 'Inadequate'
};

const THIRD_WORD: Readonly<Record<GradeWording, string>> = {
	adequate: 'Adequate',
	'requires-improvement': 'Requires improvement'
};

/**
 * The first month of inspections whose reports say "Requires improvement". The last report that says
 * "Adequate" was published in August 2013, and the first of the next framework in February 2014.
 */
const REQUIRES_IMPROVEMENT_SINCE = '2013-11';

/** How Ofsted's reports of a time word the third grade; `null` where the date leaves it open. */
export function wordingOn(date: IsoDate | null): GradeWording | null {
	if (date === null) return null;
	if (isBefore(date, REQUIRES_IMPROVEMENT_SINCE)) return 'adequate';
	return date >= REQUIRES_IMPROVEMENT_SINCE ? 'requires-improvement' : null;
}

/** The word printed for a grade, for example `Adequate` for 3 in a report of 2012. */
export function gradeWord(grade: Grade, wording: GradeWording): string {
	return grade === 3 ? THIRD_WORD[wording] : SHARED_WORDS[grade];
}
