import { FRAMEWORKS } from '../../domain/frameworks.ts';
import { ALL_GRADE_WORDS } from '../cell/suggest-grade.ts';

/**
 * What a problem costs: the whole file, one row, the grade of a row that is kept without it, or nothing
 * but a second look.
 * Nothing is ever lost without one of these.
 */
export type Severity = 'file' | 'row' | 'grade' | 'notice';

/** What a sentence about a problem can name. */
export interface Particulars {
	/** Sheet of a workbook that it is about; left out or `null` for a text, and for a workbook as a whole. */
	readonly sheet?: string | null;
	/** Line of a text or row of a sheet, from 1; `null` for the file or sheet as a whole. */
	readonly line: number | null;
	readonly column: string | null;
	/** The offending text as written. */
	readonly value: string | null;
}

/** A problem in words: what it costs, what is wrong, and what to do about it. */
export interface Wording {
	readonly severity: Severity;
	readonly reason: (particulars: Particulars) => string;
	readonly remedy: (particulars: Particulars) => string;
	/** The words that a cell may have been meant for; none where no word of ours is near. */
	readonly meant?: (value: string) => readonly string[];
}

/** `a, b or c`. */
export function listWith(joint: string, words: readonly string[]): string {
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${joint} `);
}

export const quoted = (text: string | null) => `"${text ?? ''}"`;

export const FRAMEWORK_CODES = FRAMEWORKS.map(({ code }) => code);
export const FRAMEWORKS_IN_WORDS = listWith('or', FRAMEWORK_CODES);
export const GRADES_IN_WORDS = listWith('or', ALL_GRADE_WORDS);

/** A question before a remedy; empty where no word of ours is near. */
export function didYouMean(words: readonly string[]): string {
	return words.length === 0 ? '' : `Did you mean ${listWith('or', words)}?`;
}
