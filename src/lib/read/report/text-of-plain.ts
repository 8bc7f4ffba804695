import { LIMITS } from '../source/limits.ts';
import { withoutEmphasis } from './plain-emphasis.ts';
import { plainLine } from './plain-line.ts';
import type { ReportLine, ReportText } from './report-text.ts';

/** The lines of a plain or pasted text, without marks of Markdown. A form feed between pages counts as a blank line. */
export function textOfPlain(text: string): ReportText {
	const lines: ReportLine[] = [];
	let apart = true;
	for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
		const line = plainLine(withoutEmphasis(raw));
		if (line === '') apart = true;
		else {
			const index = lines.length;
			lines.push({ index, text: line, page: 1, box: null, size: null, face: null, apart });
			apart = false;
		}
		if (lines.length >= LIMITS.reportLines) break;
	}
	return { hasPages: false, pageCount: 1, lines };
}
