import { readFormulaCell } from '../cell/formula-cell.ts';

/** Where a cell stands in a text, its quotation marks included. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * The place of a cell in a text, split as PapaParse splits it; `null` where its row has no such cell.
 *
 * @param row where the row begins
 * @param place of the cell in it, from 0
 */
export function cellSpan(text: string, row: number, delimiter: string, place: number): Span | null {
	let start = row;
	for (let at = 0; ; at += 1) {
		const end = endOfCell(text, start, delimiter);
		if (at === place) return { start, end };
		if (text[end] !== delimiter) return null;
		start = end + 1;
	}
}

function endOfCell(text: string, start: number, delimiter: string): number {
	let at = text[start] === '"' ? afterQuotes(text, start) : start;
	while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
	return at;
}

/** Behind the mark that closes a cell; two together are one inside it. */
function afterQuotes(text: string, open: number): number {
	for (let at = open + 1; ; at += 2) {
		at = text.indexOf('"', at);
		if (at < 0) return text.length;
		if (text[at + 1] !== '"') return at + 1;
	}
}

/** What a cell says, without its quotation marks and the mark that keeps a formula from being run. */
export function rawCell(raw: string): string {
	const quoted = /^"([^]*)"\s*$/.exec(raw);
	return readFormulaCell((quoted?.[1]?.replaceAll('""', '"') ?? raw).trim());
}

/** A word as a cell of a CSV has it. */
export function writtenCell(word: string, delimiter: string): string {
	const isPlain = !word.includes(delimiter) && !/["\n]/.test(word);
	return isPlain ? word : `"${word.replaceAll('"', '""')}"`;
}
