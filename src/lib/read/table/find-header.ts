import { isComplete, matchHeader, type HeaderMatch } from '../column.ts';
import { linesOf, parseCells } from '../source/parse-cells.ts';

/** The header line of a file. */
export interface Header {
	readonly delimiter: string;
	/** Index among the rows of the file. */
	readonly row: number;
	/** Line of the file, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
	readonly match: HeaderMatch;
}

/** What may stand between two cells. */
export const DELIMITERS = [',', ';', '\t'] as const;

/** Lines looked through for the header: titles and notes may stand above it, as in official tables. */
export const SEARCHED = 20;

/**
 * Finds the header near the top: the first line with every column we need, else the one with most of
 * our columns. Separated by comma, semicolon or tab; PapaParse's own guess at the separator fails on
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

function* linesAsHeaders(text: string, delimiter: string): Generator<Header> {
	let line = 1;
	for (const [row, cells] of parseCells(text, delimiter, SEARCHED).rows.entries()) {
		yield { delimiter, row, line, cells, match: matchHeader(cells) };
		line += linesOf(cells);
	}
}

function sizeOf({ match }: Header): number {
	return match.positions.size;
}
