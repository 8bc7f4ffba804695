import { matched } from '../plain-line.ts';
import type { ReportLine } from '../report-text.ts';

/** Lines as one text to be searched, each match with the lines that it stands on. */
export interface LineIndex {
	/** In words as they are compared, lines joined by spaces. */
	readonly words: string;
	/** Whether a place is the start of a line, or the end of one. */
	readonly starts: ReadonlySet<number>;
	readonly ends: ReadonlySet<number>;
	/** The lines between two places. */
	readonly between: (from: number, to: number) => readonly ReportLine[];
}

export function lineIndex(lines: readonly ReportLine[]): LineIndex {
	let words = '';
	const spans: { readonly from: number; readonly to: number; readonly line: ReportLine }[] = [];
	for (const line of lines) {
		if (words !== '') words += ' ';
		const from = words.length;
		words += matched(line.text);
		spans.push({ from, to: words.length, line });
	}
	return {
		words,
		starts: new Set(spans.map(({ from }) => from)),
		ends: new Set(spans.map(({ to }) => to)),
		between: (from, to) =>
			spans.flatMap((span) => (span.from < to && span.to > from ? span.line : []))
	};
}
