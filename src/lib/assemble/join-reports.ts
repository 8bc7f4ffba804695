import { joinDates } from '../read/stated-dates.ts';
import { dayNumber } from './day-number.ts';
import { factsOf, type DatedFacts } from './dated-facts.ts';
import { areOnOtherSheets, gradesAgree } from './said-grades.ts';

/**
 * Days after the first of an inspection by which its report is out. Of 271 ILACS inspections of which
 * Ofsted gives both dates the reports came 22 to 225 days after, half of them by the 52nd; two
 * inspections of one council were at least 910 days apart.
 */
export const LATEST_REPORT = 270;

/**
 * Joins an inspection of which one sheet knows the first day with the report of which another knows the
 * publication, where no other could be meant: the report came in its time, neither has another
 * candidate, nothing else of the council is between the two, and all grades that both give agree.
 *
 * @param groups of one authority, framework and label, apart by their dates
 */
export function joinReports(groups: readonly DatedFacts[]): readonly DatedFacts[] {
	const inspections = groups.filter(hasDayOnly);
	const reports = groups.filter(hasPublicationOnly);
	const joined = new Map<DatedFacts, DatedFacts>();
	for (const inspection of inspections) {
		const [report, ...others] = reports.filter((each) => isInTime(inspection, each));
		if (report === undefined || others.length > 0) continue;
		const candidates = inspections.filter((each) => isInTime(each, report));
		if (candidates.length > 1 || isOneBetween(groups, inspection, report)) continue;
		const [ours, theirs] = [factsOf(inspection), factsOf(report)];
		if (gradesAgree(ours, theirs) && areOnOtherSheets(ours, theirs)) joined.set(inspection, report);
	}
	if (joined.size === 0) return groups;
	const reported = new Set(joined.values());
	return groups.flatMap((group) => {
		if (reported.has(group)) return [];
		const report = joined.get(group);
		if (report === undefined) return [group];
		const dates = joinDates(group.dates, report.dates);
		return [{ dates, alike: [...group.alike, ...report.alike] }];
	});
}

function hasDayOnly({ dates }: DatedFacts): boolean {
	return dayNumber(dates.inspectedFrom) !== null && dates.published === null;
}

function hasPublicationOnly({ dates }: DatedFacts): boolean {
	const { inspectedFrom, inspectedTo, published } = dates;
	return dayNumber(published) !== null && inspectedFrom === null && inspectedTo === null;
}

function isInTime(inspection: DatedFacts, report: DatedFacts): boolean {
	const from = dayNumber(inspection.dates.inspectedFrom);
	const published = dayNumber(report.dates.published);
	if (from === null || published === null) return false;
	return published > from && published - from <= LATEST_REPORT;
}

function isOneBetween(
	groups: readonly DatedFacts[],
	inspection: DatedFacts,
	report: DatedFacts
): boolean {
	const from = dayNumber(inspection.dates.inspectedFrom) ?? 0;
	const published = dayNumber(report.dates.published) ?? 0;
	return groups.some(
		(group) =>
			group !== inspection &&
			[group.dates.inspectedFrom, group.dates.inspectedTo, group.dates.published]
				.map(dayNumber)
				.some((day) => day !== null && day > from && day < published)
	);
}
