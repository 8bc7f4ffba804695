import { aboutArea } from '../../../domain/crosswalk.ts';
import { areasIn } from '../../../domain/find-area.ts';
import type { FrameworkArea } from '../../../domain/framework.ts';
import { frameworkOf } from '../../../domain/frameworks.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { isBefore, type IsoDate } from '../../../domain/iso-date.ts';
import { NOT_JUDGED_WORDS } from '../../../domain/no-grade.ts';
import type { JudgedService } from '../../../domain/service.ts';
import { judgedAreas } from '../../../select/many/area-change.ts';
import type { AreaLine } from '../../../select/many/area-lines.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { columnOf } from '../../../select/many/grade-column.ts';

/** What stands where an inspection has no judgement in a line: why there is none, as far as it is known. */
export function absentWords(line: AreaLine, inspection: Inspection): string {
	const framework = frameworkOf(inspection.framework);
	if (framework === undefined) return NOT_JUDGED_WORDS;
	const together = line.subject === null ? null : withOthers(line.subject, inspection);
	if (together !== null) return together;
	const date = dateOf(inspection);
	const judges = areasIn(framework).some(
		(area) =>
			isJudgedOn(area, date === '' ? null : (date as IsoDate)) &&
			area.services.some((service) => isOf(line, area, service, inspection))
	);
	return judges ? 'no grade recorded' : 'not in this framework';
}

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

function isJudgedOn({ from, to }: FrameworkArea, date: IsoDate | null): boolean {
	if (date === null) return true;
	return !(from !== undefined && isBefore(date, from)) && !(to !== undefined && isBefore(to, date));
}

function isOf(
	{ subject, key }: AreaLine,
	{ name, group, overall }: FrameworkArea,
	service: JudgedService,
	inspection: Inspection
): boolean {
	const area = { key: '', name, group, services: [service], overall: overall === true };
	const column = columnOf(inspection, area, service);
	return subject === null ? column.id === key : column.subject === subject;
}
