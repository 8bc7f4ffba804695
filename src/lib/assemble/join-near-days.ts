import { problemOf } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { canBeOne, joinDates, readDate } from '../read/stated-dates.ts';
import { dayNumber } from './day-number.ts';
import { factsOf, type DatedFacts } from './dated-facts.ts';
import { areOnOtherSheets, gradesAgree } from './said-grades.ts';

/** An inspection takes one to three weeks, and no council had two within two years. */
const MOST_DAYS = 7;

/**
 * Joins inspections of which two sheets give first days that differ by a few, as a slip of one of them:
 * no other is near, all grades that both give agree, and so does the publication. The first sheet's day
 * is kept, and the rows of the other are told.
 *
 * @param groups of one authority, framework and label, apart by their dates
 */
export function joinNearDays(groups: readonly DatedFacts[]): {
	readonly groups: readonly DatedFacts[];
	readonly problems: readonly Problem[];
} {
	const joined = new Map<DatedFacts, DatedFacts>();
	const problems: Problem[] = [];
	for (const [place, group] of groups.entries()) {
		const near = groups.filter((each) => each !== group && areNear(each, group));
		const [earlier, ...others] = near;
		const isSlip =
			earlier !== undefined &&
			others.length === 0 &&
			groups.indexOf(earlier) < place &&
			areOnOtherSheets(factsOf(earlier), factsOf(group)) &&
			gradesAgree(factsOf(earlier), factsOf(group));
		if (!isSlip) continue;
		joined.set(group, earlier);
		const day = readDate(earlier.dates.inspectedFrom);
		problems.push(...factsOf(group).map((fact) => problemOf(fact, 'other-day', null, day)));
	}
	const merged = groups.flatMap((group) => {
		if (joined.has(group)) return [];
		const later = groups.filter((each) => joined.get(each) === group);
		return [
			{
				dates: later.map(({ dates }) => dates).reduce(joinDates, group.dates),
				alike: [...group.alike, ...later.flatMap(({ alike }) => alike)]
			}
		];
	});
	return { groups: merged, problems };
}

function areNear({ dates: left }: DatedFacts, { dates: right }: DatedFacts): boolean {
	const days = [dayNumber(left.inspectedFrom), dayNumber(right.inspectedFrom)] as const;
	if (days[0] === null || days[1] === null) return false;
	const isNear = Math.abs(days[0] - days[1]) <= MOST_DAYS;
	return isNear && canBeOne({ ...left, inspectedFrom: null }, { ...right, inspectedFrom: null });
}
