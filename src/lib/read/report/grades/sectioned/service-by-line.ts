import type { ComparedService } from '../../../../domain/service.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import { lineIndex } from '../line-index.ts';
import { afterContents } from './after-contents.ts';
import { labelReader } from './label-reader.ts';
import { recordStart } from './record-rows.ts';
import type { SectionedReport } from './sectioned-report.ts';

/** The service of the section that a line stands in; `null` before the first and in the record. */
export type ServiceByLine = (line: number) => ComparedService | null;

export function serviceByLine(document: ReportDocument, report: SectionedReport): ServiceByLine {
	const end = recordStart(document.lines);
	const lines = afterContents(document, end < 0 ? document.lines : document.lines.slice(0, end));
	const index = lineIndex(lines);
	const labelAt = labelReader(report);
	const starts = [...index.starts].flatMap((from) => {
		const label = labelAt(index, from);
		const [line] = index.between(from, from + 1);
		if (label?.kind !== 'service' || line === undefined) return [];
		return [{ line: line.index, service: label.heading.service }];
	});
	const last = lines.at(-1)?.index ?? -1;
	return (line) => {
		if (line > last) return null;
		if (report.only !== undefined) return report.only;
		return starts.findLast((start) => start.line <= line)?.service ?? null;
	};
}
