import { aboutArea } from '../../../domain/crosswalk.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { NOT_JUDGED_WORDS } from '../../../domain/no-grade.ts';
import { judgedAreas } from '../../../select/many/area-change.ts';
import type { AreaLine } from '../../../select/many/area-lines.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import type { GradeColumn } from '../../../select/many/grade-column.ts';
import { whyAbsent, type Absence } from '../../../select/many/why-absent.ts';

/** What stands where an inspection has no judgement in a line: why there is none, as far as it is known. */
export function absentWords({ subject, key }: AreaLine, inspection: Inspection): string {
	const together = subject === null ? null : withOthers(subject, inspection);
	const isMeant = (column: GradeColumn) =>
		subject === null ? column.id === key : column.subject === subject;
	return together ?? WORDS[whyAbsent(inspection, isMeant)];
}

const WORDS: Readonly<Record<Absence, string>> = {
	'not-judged': NOT_JUDGED_WORDS,
	'not-in-framework': 'not in this framework',
	'not-given': 'no grade recorded'
};

/** Where what the line is about is graded in another line of the same inspection. */
function withOthers(subject: string, inspection: Inspection): string | null {
	const judged = judgedAreas(inspection);
	if (subject === 'overall') {
		const overall = judged.filter(({ area }) => area.overall).length;
		if (overall > 0) return overall > 1 ? 'one for each service' : 'for one service alone';
	}
	const ofBoth = judged.find(
		({ column }) => column.subject === subject && column.service === 'both'
	);
	if (ofBoth !== undefined && ofBoth.given !== null) return 'one for both services';
	if (subject !== 'care-leavers') return null;
	const inCare = judged.find(({ column, given }) => column.subject === 'in-care' && given !== null);
	if (inCare === undefined) return null;
	const date = dateOf(inspection);
	const about = aboutArea({
		framework: inspection.framework,
		name: inCare.area.name,
		service: inCare.column.service,
		date: date === '' ? null : (date as IsoDate)
	});
	const isOfBoth = 'extent' in about && about.extent.includes('care leavers');
	return isOfBoth ? 'judged with children in care' : null;
}
