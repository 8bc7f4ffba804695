import type { LineIndex } from '../line-index.ts';
import { GRADE, gradeOf } from '../grade-pattern.ts';
import type { GradeWitness } from '../../finding.ts';

/** Some words of a report that begin a line. */
export interface Printed {
	readonly from: number;
	readonly to: number;
}

/** A label with the grade behind it. */
export interface PrintedGrade extends Printed {
	readonly grade: GradeWitness['grade'];
	/** The grade as it is compared. */
	readonly written: string;
	/** The number beside it, `4` in "Grade 4 (Inadequate)"; `null` where there is none. */
	readonly number: number | null;
}

/** Digits before a label, and what may stand between it and its grade: nothing at all where that was lost. */
const BEFORE = '(?:\\d{1,2}(?:\\.\\d)?\\.? )?';
const AFTER = '[.:*_]*(?: -)? ?[*_]*';

/** How a grade is printed behind its label: "Grade 4 (Inadequate)", "Inadequate (Grade 4)", "Inadequate". */
const FORMS = [
	`\\(?grade[: ]? ?(?<number>[1-4])[.:,)]*(?: -)? ?\\(?${GRADE}\\)?[*_.]*`,
	`${GRADE}(?: -)? ?\\(?grade ?(?<number>[1-4])\\)?[*_.]*`,
	`\\(?${GRADE}\\)?[*_.]*`
];

/** The patterns of a label with its grade; the last form is only taken where it ends a line. */
export function gradedPatterns(label: string): readonly RegExp[] {
	return FORMS.map((form) => new RegExp(`${BEFORE}(?:${label})${AFTER}${form}(?![\\w-])`, 'y'));
}

/** The pattern of a label alone. */
export function alonePattern(label: string): RegExp {
	return new RegExp(`${BEFORE}[*_]*(?:${label})[.:*_]*(?![\\w-])`, 'y');
}

/** A label with its grade at the start of a line. */
export function gradedAt(
	index: LineIndex,
	from: number,
	patterns: readonly RegExp[]
): PrintedGrade | null {
	for (const pattern of patterns) {
		const match = matchAt(index, from, pattern);
		const written = match?.groups?.grade;
		if (match === null || written === undefined) continue;
		const number = match.groups?.number;
		const to = from + match[0].length;
		if (number === undefined && !index.ends.has(to)) continue;
		return {
			from,
			to,
			grade: gradeOf(written),
			written,
			number: number === undefined ? null : Number(number)
		};
	}
	return null;
}

/** A label that is all of its lines. */
export function aloneAt(index: LineIndex, from: number, pattern: RegExp): Printed | null {
	const match = matchAt(index, from, pattern);
	const to = from + (match?.[0].length ?? 0);
	return match === null || !index.ends.has(to) ? null : { from, to };
}

function matchAt(index: LineIndex, from: number, pattern: RegExp): RegExpExecArray | null {
	pattern.lastIndex = from;
	return pattern.exec(index.words);
}
