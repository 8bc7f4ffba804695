import { reportDocument, type ReportDocument } from './document/report-document.ts';
import { frontBlocks } from './front/report-front.ts';
import { readTitle } from './front/title.ts';
import { tableWitnesses } from './grades/table-witnesses.ts';
import { REPORT_FRAMEWORKS } from './report-frameworks.ts';
import type { ReportFramework } from './report-framework.ts';
import type { ReportText } from './report-text.ts';

/** Rows of a table that are enough to know a report by. */
const ENOUGH = 3;

/**
 * What kind of document it is: by its title, unless its table is that of another framework; without a title
 * that is known by its table. `null` for any other document.
 */
export function whichReport(document: ReportDocument): ReportFramework | null {
	const front = frontBlocks(document);
	const titled =
		REPORT_FRAMEWORKS.find(
			({ titles, isOne }) =>
				readTitle(document, front, titles) !== null && (isOne?.(document) ?? true)
		) ?? null;
	if (titled !== null && (titled.kind.gives !== 'report' || rowsOf(document, titled) > 0)) {
		return titled;
	}
	const byTable = REPORT_FRAMEWORKS.find(
		(each) => rowsOf(document, each) >= ENOUGH && (each.isOne?.(document) ?? true)
	);
	return byTable ?? titled;
}

function rowsOf(document: ReportDocument, { areas }: ReportFramework): number {
	return areas === undefined ? 0 : tableWitnesses(document, areas).size;
}

/** Whether the first pages of a document are those of one that is read: its first with text says so. */
export function startsReport(start: ReportText): boolean {
	const lines = start.lines.filter(({ page }) => page === start.lines[0]?.page);
	return whichReport(reportDocument({ ...start, lines })) !== null;
}
