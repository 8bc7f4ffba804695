import { areasIn } from '../../domain/find-area.ts';
import type { Framework, FrameworkArea } from '../../domain/framework.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { isBefore, type IsoDate } from '../../domain/iso-date.ts';
import { oncePer } from '../once-per.ts';
import { dateOf } from './date-of.ts';
import { columnOf, type GradeColumn } from './grade-column.ts';

/**
 * Why an inspection has no judgement in a column: its file says that it was not judged; its framework did
 * not judge it then; or neither, so that the judgement was made or may have been, and is not given here.
 */
export type Absence = 'not-judged' | 'not-in-framework' | 'not-given';

/** @param isMeant whether a column of the inspection's framework is the one in which it has no judgement */
export function whyAbsent(
	inspection: Inspection,
	isMeant: (column: GradeColumn) => boolean
): Absence {
	if (inspection.notJudged.length > 0 && saysNotJudged(inspection, isMeant)) return 'not-judged';
	const framework = frameworkOf(inspection.framework);
	if (framework === undefined) return 'not-given';
	const day = dateOf(inspection);
	const date = day === '' ? null : (day as IsoDate);
	return judgedBy(framework).some(({ area, column }) => isMeant(column) && isJudgedOn(area, date))
		? 'not-given'
		: 'not-in-framework';
}

function saysNotJudged(inspection: Inspection, isMeant: (column: GradeColumn) => boolean): boolean {
	return inspection.notJudged.some(({ area: key, service }) => {
		const area = inspection.areas.find((each) => each.key === key);
		return area !== undefined && isMeant(columnOf(inspection, area, service));
	});
}

/** Every area of a framework for each service that it judges on it. */
const judgedBy = oncePer((framework: Framework) =>
	areasIn(framework).flatMap((area) =>
		area.services.map((service) => {
			const { name, group, overall = false } = area;
			const own = { key: '', name, group, services: [service], overall };
			return { area, column: columnOf({ framework: framework.code }, own, service) };
		})
	)
);

function isJudgedOn({ from, to }: FrameworkArea, date: IsoDate | null): boolean {
	if (date === null) return true;
	return !(from !== undefined && isBefore(date, from)) && !(to !== undefined && isBefore(to, date));
}
