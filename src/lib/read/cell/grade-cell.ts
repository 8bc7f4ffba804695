import { isGrade, type Grade } from '../../domain/grade.ts';
import type { GradeWording } from '../../domain/grade-words.ts';
import { remember } from '../cached.ts';

/** What one grade cell says. `wording` is `null` where only a number or letter was written. */
export type GradeCell =
	| {
			readonly kind: 'graded';
			readonly grade: Grade;
			readonly wording: GradeWording | null;
	  }
	| { readonly kind: 'no-grade' }
	| { readonly kind: 'not-judged' };

const WORDS = new Map<string, { grade: Grade; wording: GradeWording | null }>([
	['outstanding', { grade: 1, wording: null }],
	['o', { grade: 1, wording: null }],
	['good', { grade: 2, wording: null }],
	['g', { grade: 2, wording: null }],
	['adequate', { grade: 3, wording: 'adequate' }],
	['a', { grade: 3, wording: 'adequate' }],
	['requires improvement', { grade: 3, wording: 'requires-improvement' }],
	['requires improvement to be good', { grade: 3, wording: 'requires-improvement' }],
	['ri', { grade: 3, wording: 'requires-improvement' }],
	['inadequate', { grade: 4, wording: null }],
	['i', { grade: 4, wording: null }]
]);

const NO_GRADE = new Set(['', 'no grade', 'not graded', 'not reported', 'nan', '?']);
const NOT_JUDGED = new Set(['-', '–', '—', 'not judged', 'not applicable', 'n/a', 'na']);

/** Longer than any way to write a grade; the pattern below takes seconds for a cell of commas. */
const LONGEST = 100;

/**
 * Reads the ways files write a grade: `3`, `Adequate`, `Adequate (3)`, `Grade 3`, `RI`,
 * `requires_improvement`. `null` for anything else, and for a word and a number that disagree.
 */
export function readGradeCell(text: string): GradeCell | null {
	return text.length > LONGEST ? null : gradeOf(text);
}

const gradeOf = remember((text): GradeCell | null => {
	const plain = text
		.toLowerCase()
		.replace(/[_\s]+/g, ' ')
		.replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
		.trim()
		.replace(/(?<=[a-z\d)])\.+$/, '');
	if (NO_GRADE.has(plain)) return { kind: 'no-grade' };
	if (NOT_JUDGED.has(plain)) return { kind: 'not-judged' };

	// A number below zero, where a column of changes was taken for one of grades.
	if (/^[-–]/.test(plain)) return null;

	const words = plain.replace(/^(?:to )?(?=requires )/, '');
	const match =
		/^(?:grade )?(?:(\d)(?:\.0+)?)?[\s:,(–-]*([a-z ]*?)[\s:,(–-]*(?:grade )?(?:(\d)(?:\.0+)?)?\)?$/.exec(
			words
		);
	if (match === null) return null;
	const [, before, word = '', after] = match;
	if (before !== undefined && after !== undefined) return null;

	const number = before ?? after;
	const named = WORDS.get(word.replace(/ grade$/, ''));
	if (word !== '' && named === undefined) return null;
	if (number === undefined) return named === undefined ? null : { kind: 'graded', ...named };
	if (!isGrade(Number(number)) || (named !== undefined && named.grade !== Number(number))) {
		return null;
	}
	return { kind: 'graded', grade: Number(number) as Grade, wording: named?.wording ?? null };
});
