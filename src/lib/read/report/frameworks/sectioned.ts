import { datedActions } from '../actions/dated-actions.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { afterContents } from '../grades/sectioned/after-contents.ts';
import { recordStart } from '../grades/sectioned/record-rows.ts';
import { sectionedJudgements } from '../grades/sectioned/sectioned-judgements.ts';
import type { SectionedReport } from '../grades/sectioned/sectioned-report.ts';
import { serviceByLine } from '../grades/sectioned/service-by-line.ts';
import type { FrameworkFindings } from '../report-framework.ts';

/** All that a report of 2009 to 2013 says, which are built alike: see `SectionedReport`. */
export function readSectioned(
	document: ReportDocument,
	report: SectionedReport
): FrameworkFindings {
	const serviceAt = serviceByLine(document, report);
	const actions = datedActions(document, serviceAt);
	const acted = new Set(actions.flatMap(({ place }) => (place === null ? [] : [place.lines[0]])));
	const body = bodyLines(document);
	const figures = figuresOf(document, {
		serviceAt,
		isRead: ({ lines }) => {
			const first = lines[0]?.index ?? -1;
			return body.has(first) && !acted.has(first);
		}
	});
	return { ...sectionedJudgements(document, report), actions, figures };
}

/** Lines between the list of contents and the record. */
function bodyLines(document: ReportDocument): ReadonlySet<number> {
	const end = recordStart(document.lines);
	const lines = end < 0 ? document.lines : document.lines.slice(0, end);
	return new Set(afterContents(document, lines).map(({ index }) => index));
}
