import type { ReportDocument } from '../../document/report-document.ts';
import type { ReportLine } from '../../report-text.ts';

/** Characters from which a numbered paragraph is none of the entries of a list of contents. */
const LONG = 60;

/** Lists of contents look like headings, so a body begins with its first numbered paragraph. */
export function afterContents(
	{ blocks }: ReportDocument,
	lines: readonly ReportLine[]
): readonly ReportLine[] {
	const at = blocks.findIndex(({ words }) => /^(?:table of )?contents\b/.test(words));
	const first = blocks
		.slice(at + 1)
		.find(({ number, words }) => number === '1' && words.length > LONG);
	const start = at < 0 ? 0 : (first?.lines[0]?.index ?? 0);
	return lines.filter(({ index }) => index >= start);
}
