import { reportDocument } from './document/report-document.ts';
import type { ReportReading } from './finding.ts';
import { frontFindings } from './front/front-findings.ts';
import { readFront } from './front/report-front.ts';
import { firstReport } from './first-report.ts';
import type { ReportText } from './report-text.ts';
import { whichReport } from './which-report.ts';

/** Reads a report of any kind that is known; `null` for any other text. */
export function readReport(text: ReportText): ReportReading | null {
	const first = firstReport(reportDocument(text));
	const { document } = first;
	const framework = whichReport(document);
	if (framework === null) return null;
	const front = readFront(document, framework.titles);
	const found = framework.read(document, front);
	return {
		kind: framework.kind,
		pageCount: text.hasPages ? text.pageCount : null,
		outcome: found.outcome ?? null,
		front: frontFindings(front, framework),
		judgements: found.judgements ?? [],
		actions: found.actions ?? [],
		figures: found.figures ?? [],
		remarks: [...first.remarks, ...(found.remarks ?? [])]
	};
}
