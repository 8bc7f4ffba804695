import { reportDocument, type ReportDocument } from './document/report-document.ts';
import { frontBlocks } from './front/report-front.ts';
import { readTitle } from './front/title.ts';
import { REPORT_FRAMEWORKS } from './report-frameworks.ts';
import type { ReportFramework } from './report-framework.ts';
import type { ReportText } from './report-text.ts';

/** What kind of document it is by its title; `null` for any other document. */
export function whichReport(document: ReportDocument): ReportFramework | null {
	const front = frontBlocks(document);
	return (
		REPORT_FRAMEWORKS.find(({ titles }) => readTitle(document, front, titles) !== null) ?? null
	);
}

/** Whether the first pages of a document are those of one that is read: its first with text says so. */
export function startsReport(start: ReportText): boolean {
	const lines = start.lines.filter(({ page }) => page === start.lines[0]?.page);
	return whichReport(reportDocument({ ...start, lines })) !== null;
}
