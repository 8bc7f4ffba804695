import type { Problem } from '../problem.ts';
import { readPdf } from '../source/pdf-text/read-pdf.ts';
import type { Watch } from '../source/watch.ts';
import type { ReportReading } from './finding.ts';
import { readReport } from './read-report.ts';
import type { ReportText } from './report-text.ts';
import { textOfPlain } from './text-of-plain.ts';
import { startsReport } from './which-report.ts';

/** A report and the text that it was read from. */
export interface ReadReport {
	readonly reading: ReportReading;
	readonly text: ReportText;
}

/** The report that a PDF is, or why it cannot be read as one. */
export async function reportOfPdf(
	bytes: Uint8Array,
	watch: Watch
): Promise<ReadReport | { readonly problem: Problem }> {
	const read = await readPdf(bytes, watch, startsReport);
	if ('problem' in read) return read;
	const reading = readReport(read.text);
	return reading === null
		? { problem: { code: 'no-report', line: null, column: null, value: null } }
		: { reading, text: read.text };
}

/** The report that a text is; `null` for any other text. */
export function reportOfText(plain: string): ReadReport | null {
	const text = textOfPlain(plain);
	const reading = readReport(text);
	return reading === null ? null : { reading, text };
}
