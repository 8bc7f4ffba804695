import type { Block } from './document/block.ts';
import { placeOf, reportDocument, type ReportDocument } from './document/report-document.ts';
import type { ReportRemark } from './finding.ts';
import { FIRST_PAGES } from './first-pages.ts';
import { REPORT_FRAMEWORKS } from './report-frameworks.ts';

/**
 * The first report of a document that holds several, and a remark on what is not read of it. Two reports in
 * one file must not become one inspection.
 */
export function firstReport(document: ReportDocument): {
	readonly document: ReportDocument;
	readonly remarks: readonly ReportRemark[];
} {
	const { text } = document;
	const second = document.blocks.find((block, at) => isSecondTitle(document, block, at));
	const from = second?.lines[0];
	if (second === undefined || from === undefined) return { document, remarks: unread(document) };
	const lines = text.lines.filter(({ page, index }) =>
		text.hasPages ? page < from.page : index < from.index
	);
	const where = text.hasPages ? ` on page ${from.page}` : '';
	return {
		document: reportDocument({ ...text, lines }),
		remarks: [
			{
				code: 'second-report',
				words: `Another report begins${where}: “${second.text}”. Only the first was read.`,
				place: placeOf(document, second.lines, second.text),
				findings: []
			}
		]
	};
}

/** How soon after its title a report names its days. */
const SOON = 4;

/** A title after the first pages, with the days of an inspection below it. */
function isSecondTitle({ blocks, text }: ReportDocument, block: Block, at: number): boolean {
	const [line] = block.lines;
	if (line === undefined || block.kind === 'note' || block.text.length > 200) return false;
	const isLater = text.hasPages ? line.page > FIRST_PAGES : line.index > FIRST_LINES;
	if (!isLater) return false;
	if (!REPORT_FRAMEWORKS.some(({ titles }) => titles.some((title) => title.test(block.words)))) {
		return false;
	}
	return blocks
		.slice(at + 1, at + 1 + SOON)
		.some(({ words }) => /^(?:inspection|visit) dates?\b/.test(words));
}

/** Lines of a text without pages that may belong to its front. */
const FIRST_LINES = 60;

/** A document with more pages than are read of any report. */
function unread({ text }: ReportDocument): readonly ReportRemark[] {
	const read = Math.max(0, ...text.lines.map(({ page }) => page));
	if (!text.hasPages || text.pageCount <= read + EMPTY) return [];
	return [
		{
			code: 'ends-early',
			words: `The document has ${text.pageCount} pages, of which the first ${read} were read.`,
			place: null,
			findings: []
		}
	];
}

/** Pages at the end of a report that may have no text. */
const EMPTY = 4;
