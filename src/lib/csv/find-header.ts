import { matchHeader, REQUIRED_COLUMNS, type HeaderMatch } from './columns.ts';
import { linesOf, parseCells } from './parse-cells.ts';

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

const DELIMITERS = [',', ';', '\t'] as const;

/** Title and note lines that may stand above the header, as in official tables. */
const SEARCHED = 20;

/**
 * Finds the line with most of our columns near the top, separated by comma, semicolon or tab;
 * PapaParse's own guess at the separator fails on files of one column.
 */
export function findHeader(text: string): Header {
	const found: Header[] = [];
	for (const delimiter of DELIMITERS) {
		const best = bestLine(text, delimiter);
		if (REQUIRED_COLUMNS.every((column) => best.match.positions.has(column))) return best;
		found.push(best);
	}
	return found.reduce(fuller);
}

function bestLine(text: string, delimiter: string): Header {
	let line = 1;
	return parseCells(text, delimiter, SEARCHED)
		.rows.map((cells, row): Header => {
			const start = line;
			line += linesOf(cells);
			return { delimiter, row, line: start, cells, match: matchHeader(cells) };
		})
		.reduce(fuller);
}

function fuller(best: Header, next: Header): Header {
	return next.match.positions.size > best.match.positions.size ? next : best;
}
