import type { ComparedService } from '../../../../domain/service.ts';
import { joined } from '../../document/block.ts';
import { placeOf, type ReportDocument } from '../../document/report-document.ts';
import type { GradeWitness, ReportPlace } from '../../finding.ts';
import type { ReportLine } from '../../report-text.ts';
import { matched } from '../../plain-line.ts';
import { lineIndex, type LineIndex } from '../line-index.ts';
import { writtenIn } from '../table-witnesses.ts';
import { labelReader, type Label } from './label-reader.ts';
import { gradedAt, gradedPatterns, type Printed } from './printed-label.ts';
import type { LabelledArea, SectionedReport, ServiceHeading } from './sectioned-report.ts';

/** A row of the record: an area and its grade. */
export interface RecordRow {
	readonly area: LabelledArea;
	readonly witness: GradeWitness;
}

/** Rows of the record under one heading. */
export interface RecordBlock {
	/** As printed; `null` for rows above the first heading. */
	readonly heading: ReportPlace | null;
	readonly service: ComparedService | null;
	readonly part: ServiceHeading['part'] | null;
	readonly rows: readonly RecordRow[];
}

/** The record that such a report ends with. */
export interface RecordOfFindings {
	readonly blocks: readonly RecordBlock[];
	/** Rows with a grade whose label nobody knows. */
	readonly unread: readonly ReportPlace[];
}

const TITLE =
	/^(?:(?:annex|appendix) \w+\W+|\d+\.? )?(?:the )?record of (?:the )?(?:main )?(?:findings|judge?ments)\W*$/;

/** Where the closing record begins among some lines; -1 where there is none. */
export function recordStart(lines: readonly ReportLine[]): number {
	return lines.findLastIndex(({ text }) => TITLE.test(matched(text)));
}

/** Any label, which must not reach over a known one. */
const ANY_LABEL = gradedPatterns('[^.;]{3,90}?');

/** Lines that one row may be broken into. */
const ROW_LINES = 3;

/** Reads the rows of the closing record as they are printed, each under the last heading above it. */
export function recordRows(
	document: ReportDocument,
	lines: readonly ReportLine[],
	report: SectionedReport
): RecordOfFindings {
	const index = lineIndex(lines);
	const labelAt = labelReader(report);
	const labels = [...index.starts].flatMap((from) => labelAt(index, from) ?? []);
	const blocks: (RecordBlock & { rows: RecordRow[] })[] = [];
	const start = (heading: ReportPlace | null, of: Omit<RecordBlock, 'heading' | 'rows'>) =>
		blocks.push({ heading, ...of, rows: [] });
	for (const label of labels) {
		const place = placed(document, index, label.from, label.to);
		if (label.kind === 'service') {
			start(place, { service: label.heading.service, part: label.heading.part ?? null });
		}
		if (label.kind !== 'graded') continue;
		if (blocks.length === 0) start(null, { service: report.only ?? null, part: null });
		const written = writtenIn(place.words, label.written);
		const witness = { ...place, kind: 'record', grade: label.grade, written } as const;
		blocks.at(-1)?.rows.push({ area: label.area, witness });
	}
	const unread = unreadRows(index, labels).map(({ from, to }) => placed(document, index, from, to));
	return { blocks: blocks.filter(({ rows }) => rows.length > 0), unread };
}

/** Characters behind a row within which another may be one of the same table. */
const NEAR = 150;

/** The rows between known ones and directly behind the last of them. */
function unreadRows(index: LineIndex, labels: readonly Label[]): readonly Printed[] {
	const unread: Printed[] = [];
	let end = Math.max(-Infinity, ...labels.map(({ to }) => to));
	for (const from of index.starts) {
		const row = from > end + NEAR ? null : gradedAt(index, from, ANY_LABEL);
		if (row === null || index.between(from, row.to).length > ROW_LINES) continue;
		if (labels.some((label) => label.to > from && label.from < row.to)) continue;
		unread.push(row);
		end = Math.max(end, row.to);
	}
	return unread;
}

function placed(document: ReportDocument, index: LineIndex, from: number, to: number): ReportPlace {
	const lines = index.between(from, to);
	return placeOf(document, lines, joined(lines.map(({ text }) => text)));
}
