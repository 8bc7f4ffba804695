import type { ReportReading } from '../../src/lib/read/report/finding.ts';
import type { ReportDecision } from '../../src/lib/read/report/report-decision.ts';
import { allFindings, cellsOf, isWritten } from '../../src/lib/read/report/report-rows.ts';

/** What a command writes of a report besides what is certain. */
export interface Wanted {
	readonly doubtful: boolean;
	readonly candidates: boolean;
}

/** The decisions that write what is wanted; what is doubtful says so in its note. */
export function decisionsFor(
	reading: ReportReading,
	{ doubtful, candidates }: Wanted
): readonly ReportDecision[] {
	return allFindings(reading).flatMap((finding): readonly ReportDecision[] => {
		if (isWritten(finding, undefined)) return [];
		const isDoubtful = finding.doubts.length > 0;
		if (finding.place === null || (isDoubtful ? !doubtful : !candidates)) return [];
		const note = finding.doubts.map(({ words }) => words).join(' ');
		const cells = { ...cellsOf(finding), ...(note === '' ? {} : { note }) };
		return [{ finding: finding.id, do: 'correct', cells }];
	});
}
