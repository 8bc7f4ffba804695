import { LIMITS } from '../source/limits.ts';

/** Characters of a text in which the title of a report stands. */
const START = 4000;

/**
 * Whether a text may be that of a report: a cheap question, asked of every text that is opened. A table
 * with a heading of the same words is none, as its lines are of cells.
 */
export function maybeReport(text: string): boolean {
	if (text.length > LIMITS.reportText) return false;
	const start = text.slice(0, START);
	const lines = start.split(/\r\n|[\n\r\f]/).filter((line) => line.trim() !== '');
	if (lines.slice(0, 3).every((line) => /[,;\t|].*[,;\t|]/.test(line))) return false;
	if (!TITLE.test(start)) return false;
	return text.split(/[\n\r\f]/).every((line) => line.length <= LIMITS.reportLine);
}

const TITLE = /\b(?:inspection|visit) (?:of|to|dates?\b)|\bmonitoring visit\b|\bfocused visit\b/i;
