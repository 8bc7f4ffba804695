import { joined, type Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import { matched } from '../plain-line.ts';
import type { Stated } from './stated.ts';

/** Blocks that a title may be broken into. */
const PARTS = 3;

/** The title of a report, whose first pattern that matches is the one that counts. */
export function readTitle(
	document: ReportDocument,
	front: readonly Block[],
	titles: readonly RegExp[]
): Stated<string> | null {
	for (let count = 1; count <= PARTS; count += 1) {
		for (let at = 0; at + count <= front.length; at += 1) {
			const parts = front.slice(at, at + count);
			const text = joined(parts.map((each) => each.text));
			const start = text.length <= LONGEST ? text : firstSentence(text);
			if (!titles.some((title) => title.test(matched(start)))) continue;
			const lines = parts.flatMap((each) => each.lines);
			// It may go on with what else the document holds: "… and" another review.
			return {
				value: start.replace(/,? and$/, ''),
				place: placeOf(document, lines, start),
				doubt: null
			};
		}
	}
	return null;
}

/** Characters of the longest title. */
const LONGEST = 240;

/** Letters say what they are in the first sentence of their text. */
function firstSentence(text: string): string {
	return /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
}
