import type { ReportText, ReportLine } from '#lib/read/report/report-text.ts';
import { LIMITS } from '#lib/read/source/limits.ts';
import type { ReportMark } from '#lib/view/review/report/report-marks.ts';

/** A page of a report, or so many lines of a text that has none. */
export interface Sheet {
	/** From 1. */
	readonly number: number;
	readonly lines: readonly ReportLine[];
	readonly marks: readonly ReportMark[];
}

/** Lines that are shown together where there are no pages. */
const LINES = 60;

/** A report in the parts that are drawn as they come into sight: the pages that were read. */
export function sheetsOf(
	{ hasPages, pageCount, lines }: ReportText,
	marks: readonly ReportMark[]
): readonly Sheet[] {
	const numberOf = ({ page, index }: ReportLine) =>
		hasPages ? page : Math.floor(index / LINES) + 1;
	const count = hasPages
		? Math.min(pageCount, LIMITS.reportPages)
		: Math.ceil(lines.length / LINES);
	const sheets = Array.from({ length: count }, (_, at) => ({
		number: at + 1,
		lines: [] as ReportLine[],
		marks: [] as ReportMark[]
	}));
	for (const line of lines) sheets[numberOf(line) - 1]?.lines.push(line);
	for (const mark of marks) {
		const [first] = mark.lines;
		if (first !== undefined) sheets[numberOf(first) - 1]?.marks.push(mark);
	}
	return sheets;
}

/** By line of a sheet, the ids of all that was found in it. */
export function foundIn({ marks }: Sheet): ReadonlyMap<ReportLine, readonly string[]> {
	const found = new Map<ReportLine, string[]>();
	for (const { finding, lines } of marks) {
		for (const line of lines) found.set(line, [...(found.get(line) ?? []), finding]);
	}
	return found;
}
