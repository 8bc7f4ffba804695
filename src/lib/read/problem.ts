import { excerpt } from './excerpt.ts';
import { PROBLEM_WORDS, type ProblemCode } from './problem-words/all-words.ts';
import {
	didYouMean,
	quoted,
	type Particulars,
	type Severity,
	type Wording
} from './problem-words/wording.ts';

export type { ProblemCode, Severity };

/** Something wrong with a file: a value to show the reader, never an exception. */
export interface Problem extends Particulars {
	readonly code: ProblemCode;
	/** Rows that it costs, where they are several. */
	readonly rows?: number;
	/** Which cell of its row it is about, from 0, where the cell can be mended. */
	readonly place?: number;
	/** Every cell that it is about, where it is told once for all of them. */
	readonly cells?: readonly ProblemCell[];
}

/** A cell of a file as it can be mended. */
export interface ProblemCell {
	/** `null` for a text. */
	readonly sheet: string | null;
	readonly line: number;
	/** Its place in the row, from 0. */
	readonly place: number;
}

/** A problem in words. `where` is for example `line 4, grade`. */
export interface DescribedProblem {
	readonly severity: Severity;
	readonly where: string;
	/** Rows or grades that it costs; none where it is a notice. */
	readonly lost: number;
	readonly reason: string;
	/** `Did you mean Adequate?`; empty where no word of ours is near. */
	readonly question: string;
	readonly remedy: string;
}

export function severityOf({ code }: Problem): Severity {
	return PROBLEM_WORDS[code].severity;
}

/** Rows that a problem costs. */
export function rowsLost(problem: Problem): number {
	return severityOf(problem) === 'row' ? (problem.rows ?? 1) : 0;
}

export function describeProblem(whole: Problem): DescribedProblem {
	const problem = { ...whole, column: told(whole.column), value: told(whole.value) };
	const wording: Wording = PROBLEM_WORDS[problem.code];
	const { sheet = null, line, column } = problem;
	const lines = line === null ? null : `line ${line}`;
	return {
		severity: wording.severity,
		where: whereWords(sheet, lines, column),
		lost: wording.severity === 'grade' ? 1 : rowsLost(whole),
		reason: wording.reason(problem),
		question: didYouMean(wordsMeant(whole)),
		remedy: wording.remedy(problem)
	};
}

/** `sheet "Outcomes", line 4, grade`; `the file` where it is about no part of it. */
export function whereWords(
	sheet: string | null,
	lines: string | null,
	column: string | null
): string {
	const place = sheet === null ? (lines ?? 'the file') : `sheet ${quoted(excerpt(sheet))}`;
	const inSheet = sheet === null ? null : lines;
	return [place, inSheet, column].filter((part) => part !== null).join(', ');
}

/** The words that may stand in the cell of a problem instead. */
export function wordsMeant({ code, value }: Problem): readonly string[] {
	const { meant }: Wording = PROBLEM_WORDS[code];
	return meant?.(value ?? '') ?? [];
}

function told(text: string | null): string | null {
	return text === null ? null : excerpt(text);
}
