import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { Stated } from './stated.ts';

/** Terms of reuse as reports print them, each with what it is called in a source line. */
const TERMS: readonly (readonly [words: RegExp, called: string])[] = [
	[/open government licen[cs]e/, 'Open Government Licence'],
	[
		/reproduced in whole or in part for non-commercial/,
		'Non-commercial reproduction without adaptation, with source and date of publication stated'
	]
];

/** Who holds the right to copy a report, and since when, as it prints it; `null` where it does not. */
export function readCopyright(document: ReportDocument): Stated<string> | null {
	for (const { lines } of document.blocks) {
		const line = lines.find(({ text }) => /^(?:©|\(c\)) ?crown copyright \d{4}\.?$/i.test(text));
		if (line === undefined) continue;
		const value = line.text.replace(/\.$/, '');
		return { value, place: placeOf(document, [line], line.text), doubt: null };
	}
	return null;
}

/** The terms on which a report may be reused; `null` where it prints none that is known. */
export function readLicence(document: ReportDocument): Stated<string> | null {
	for (const block of document.blocks) {
		const found = TERMS.find(([words]) => words.test(block.words));
		if (found === undefined) continue;
		return { value: found[1], place: placeOf(document, block.lines, block.text), doubt: null };
	}
	return null;
}
