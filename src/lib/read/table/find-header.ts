import { isComplete, matchHeader, type HeaderMatch } from '../column.ts';
import { LOOKED_AT, withJudgementHeading } from './judgement-heading.ts';
import { linesOf, parseCells } from '../source/parse-cells.ts';
import { afterLines } from '../source/split-rows.ts';

/** The header line of a file. */
export interface Header {
	readonly delimiter: string;
	/** Line of the file, from 1. */
	readonly line: number;
	/** First line below it; a heading may hold line breaks. */
	readonly below: number;
	readonly cells: readonly string[];
	readonly match: HeaderMatch;
	/** Whether a quotation mark was opened and not closed as it should, and was taken out. */
	readonly hasOpenQuote: boolean;
}

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Lines looked through for the header: titles and notes may stand above it, as in official tables. */
export const SEARCHED = 20;

/**
 * Finds the header near the top: the first line with every column we need, else the one with most of
 * our columns. Separated by comma, semicolon, tab or pipe; PapaParse's own guess at the separator fails on
 * files of one column.
 */
export function findHeader(text: string): Header {
	let fullest: Header | undefined;
	for (const delimiter of DELIMITERS) {
		for (const header of linesAsHeaders(text, delimiter)) {
			if (isComplete(header.match)) return header;
			if (fullest === undefined || sizeOf(header) > sizeOf(fullest)) fullest = header;
		}
	}
	if (fullest === undefined) throw new RangeError('The text has no line.');
	return fullest;
}

/**
 * A row torn by a quotation mark ends with its first line, and is read without the mark: else one that
 * is opened in a title or a heading would swallow the rows below.
 */
function* linesAsHeaders(text: string, delimiter: string): Generator<Header> {
	let line = 1;
	let start = 0;
	let found = 0;
	while (found < SEARCHED && start < text.length) {
		const { rows, faults } = parseCells(text.slice(start), delimiter, SEARCHED + LOOKED_AT);
		for (const [index, row] of rows.entries()) {
			if (found === SEARCHED) return;
			const hasOpenQuote = faults.has(index);
			const end = afterLines(text, start, hasOpenQuote ? 1 : linesOf(row));
			const cells = hasOpenQuote ? unquoted(text.slice(start, end - 1), delimiter) : row;
			const below = hasOpenQuote ? [] : rows.slice(index + 1);
			const match = withJudgementHeading(matchHeader(cells), cells, below);
			const next = hasOpenQuote ? line + 1 : line + linesOf(row);
			yield { delimiter, line, below: next, cells, match, hasOpenQuote };
			found += 1;
			line = next;
			start = end;
			// What follows has to be split anew.
			if (hasOpenQuote) break;
		}
	}
}

function unquoted(line: string, delimiter: string): readonly string[] {
	return line.replaceAll('"', '').split(delimiter);
}

function sizeOf({ match }: Header): number {
	return match.positions.size;
}
