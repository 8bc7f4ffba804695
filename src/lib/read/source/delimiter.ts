import { parseCells } from './parse-cells.ts';

/** What may stand between two cells; of two that fit a text alike, what words and numbers hold least. */
const DELIMITERS = ['\t', '|', ';', ','] as const;

/** Rows looked at. */
const SAMPLE = 200;

/** A first line by which Excel is told what separates: `sep=;`. */
export function saidDelimiter(text: string): string | null {
	return /^"?sep=([,;|\t])"?\n/i.exec(text)?.[1] ?? null;
}

/**
 * What separates the cells of a text, by its form alone: what stands most often where it cuts rows into
 * the same number of cells. Titles and notes, of few rows, count for little, and so do decimal commas,
 * which a header lacks.
 *
 * @param text with lines that end in a line feed alone
 */
export function delimiterOf(text: string): string {
	const said = saidDelimiter(text);
	if (said !== null) return said;
	let best: string = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const times = timesInLikeRows(text, delimiter);
		if (times > most) [best, most] = [delimiter, times];
	}
	return best;
}

/** How often it separates in rows of one length, of the length for which that is most. */
function timesInLikeRows(text: string, delimiter: string): number {
	const times = new Map<number, number>();
	for (const { length } of parseCells(text, delimiter, SAMPLE).rows) {
		times.set(length, (times.get(length) ?? 0) + length - 1);
	}
	return Math.max(0, ...times.values());
}
