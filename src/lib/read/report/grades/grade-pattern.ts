import type { Grade } from '../../../domain/grade.ts';
import { matched } from '../plain-line.ts';

/**
 * The ways reports of every framework write a grade, the longest first. Written in words that are compared:
 * see `matched`.
 */
export const GRADE =
	'(?<grade>outstanding|good|adequate|inadequate|requires? improvement(?: to be good)?|not judged)';

const GRADES: readonly (readonly [start: string, grade: Grade])[] = [
	['outstanding', 1],
	['good', 2],
	['adequate', 3],
	['require', 3],
	['inadequate', 4]
];

/** The grade of a match of `GRADE`. */
export function gradeOf(written: string): Grade | 'not-judged' {
	const words = matched(written);
	const found = GRADES.find(([start]) => words.startsWith(start));
	return found === undefined ? 'not-judged' : found[1];
}
