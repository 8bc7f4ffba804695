import type { Grade } from '../../domain/grade.ts';
import type { GradeWording } from '../../domain/grade-words.ts';
import {
	NO_GRADE_WORDS,
	NO_GRADES,
	NOT_JUDGED_WORDS,
	type NoGrade
} from '../../domain/no-grade.ts';

/** A grade by its word; `wording` is `null` where the word has been the same at all times. */
export interface NamedGrade {
	readonly grade: Grade;
	readonly wording: GradeWording | null;
}

const RI: NamedGrade = { grade: 3, wording: 'requires-improvement' };

/** The words of the grades as a file may have them, in small letters. */
const WORDS = new Map<string, NamedGrade>([
	['outstanding', { grade: 1, wording: null }],
	['good', { grade: 2, wording: null }],
	['adequate', { grade: 3, wording: 'adequate' }],
	['requires improvement', RI],
	['requires improvement to be good', RI],
	['require improvement', RI],
	['req improvement', RI],
	['ri', RI],
	['inadequate', { grade: 4, wording: null }]
]);

/** Their first letters, which other scales use too. */
export const LETTERS = new Map<string, NamedGrade>([
	['o', { grade: 1, wording: null }],
	['g', { grade: 2, wording: null }],
	['a', { grade: 3, wording: 'adequate' }],
	['i', { grade: 4, wording: null }]
]);

const UNSPACED = new Map([...WORDS].map(([word, named]) => [word.replaceAll(' ', ''), named]));

/** The grade of a word, also of one that a line end has broken: `inadeq uate`. */
export function gradeNamed(word: string): NamedGrade | undefined {
	const named = WORDS.get(word);
	if (named !== undefined) return named;
	const pieces = word.split(' ');
	// "In adequate" could be either of two grades.
	return pieces.some((piece) => WORDS.has(piece)) ? undefined : UNSPACED.get(pieces.join(''));
}

/** What a file may have where a service is not judged on an area. */
export const NOT_JUDGED = new Set([
	...['-', '–', '—', NOT_JUDGED_WORDS, 'not applicable', 'n/a', 'na'],
	...['inspected but not rated', 'not rated']
]);

/** What a file may have where there is no grade; our own words mean what they say. */
export const NO_GRADE = new Map<string, NoGrade>([
	...NO_GRADES.map((why) => [NO_GRADE_WORDS[why], why] as const),
	...['', 'not graded', 'nan', 'null', 'none', '#n/a', '?'].map((word) => [word, 'blank'] as const),
	...['ni', 'no information', '9', 'not yet inspected', 'not reported'].map(
		(word) => [word, 'not-published'] as const
	),
	['inspection pre dates judgement', 'not-in-framework'],
	['not reported post reform', 'no-longer-reported'],
	['data unreadable', 'unreadable']
]);
