import type { AnyFinding, ReportLine, ReportText } from '../../../library/report-reading.ts';

/** Where something was found, to be shown in the report. */
export interface ReportMark {
	/** Id of the finding. */
	readonly finding: string;
	readonly page: number;
	/** The lines of one page that it stands in. */
	readonly lines: readonly ReportLine[];
}

/** Every place of every finding, in the order of the report; one over two pages is a mark on each. */
export function reportMarks(
	findings: readonly AnyFinding[],
	{ lines }: ReportText
): readonly ReportMark[] {
	const marks = findings.flatMap((finding) =>
		placesOf(finding).flatMap(([first, last]) => {
			const pages = new Map<number, ReportLine[]>();
			for (const line of lines.slice(first, last + 1)) {
				const some = pages.get(line.page);
				if (some === undefined) pages.set(line.page, [line]);
				else some.push(line);
			}
			return [...pages].map(([page, some]) => ({ finding: finding.id, page, lines: some }));
		})
	);
	return marks.sort((left, right) => firstLine(left) - firstLine(right));
}

function placesOf(finding: AnyFinding): readonly (readonly [number, number])[] {
	const places = finding.kind === 'judgement' ? finding.witnesses : [finding.place];
	return places.flatMap((place) => (place === null ? [] : [place.lines]));
}

function firstLine({ lines }: ReportMark): number {
	return lines[0]?.index ?? 0;
}
