import { problemOf } from '../read/fact.ts';
import { factsOf, type DatedFacts } from './dated-facts.ts';
import { joinByDates } from './join-by-dates.ts';
import { joinNearDays } from './join-near-days.ts';
import { joinReports } from './join-reports.ts';
import type { Problem, ProblemCode } from '../read/problem.ts';
import { DATES, joinDates, readDate, statesNone } from '../read/stated-dates.ts';

interface Grouping {
	readonly groups: readonly DatedFacts[];
	readonly problems: readonly Problem[];
}

/**
 * Sorts facts of one authority, framework and label into inspections by their dates. Those without a
 * date join the only inspection there is, if it has one; those whose dates could not be read join none.
 */
export function groupByDates(facts: readonly DatedFacts[]): Grouping {
	if (facts.length < 2) return { groups: facts, problems: [] };
	const same = sameDates(facts);
	const dated = same.filter(({ dates }) => !statesNone(dates));
	const undated = same.find(({ dates }) => statesNone(dates));
	const { groups, problems } = groupDated(dated);
	if (undated === undefined) return { groups, problems };

	const [only, ...others] = groups;
	if (only === undefined) return { groups: [undated], problems };
	return others.length === 0 && readDates(only).length > 0
		? {
				groups: [merge([only, undated])],
				problems: [...problems, ...tell(undated, 'undated-joined')]
			}
		: {
				groups: [...groups, undated],
				problems: [...problems, ...tell(undated, 'undated-apart')]
			};
}

function groupDated(dated: readonly DatedFacts[]): Grouping {
	if (dated.length < 2) return { groups: dated, problems: [] };
	const groups = new Map<number, DatedFacts[]>();
	const unclear: DatedFacts[] = [];
	const joined = joinByDates(dated.map(({ dates }) => dates));
	for (const [at, { group, isUnclear }] of joined.entries()) {
		const facts = dated[at];
		if (facts === undefined) continue;
		const others = groups.get(group);
		if (others === undefined) groups.set(group, [facts]);
		else others.push(facts);
		if (isUnclear) unclear.push(facts);
	}
	const near = joinNearDays(Array.from(groups.values(), merge));
	return {
		groups: joinReports(near.groups),
		problems: [...unclear.flatMap((each) => tell(each, 'unclear-date')), ...near.problems]
	};
}

/** Facts whose rows state the same dates, together. */
function sameDates(facts: readonly DatedFacts[]): readonly DatedFacts[] {
	const byDates = new Map<string, DatedFacts[]>();
	for (const each of facts) {
		const key = JSON.stringify(each.dates);
		const same = byDates.get(key);
		if (same === undefined) byDates.set(key, [each]);
		else same.push(each);
	}
	return Array.from(byDates.values(), merge);
}

function merge(all: readonly DatedFacts[]): DatedFacts {
	const [only, ...others] = all;
	if (only !== undefined && others.length === 0) return only;
	return {
		dates: all.map(({ dates }) => dates).reduce(joinDates),
		alike: all.flatMap(({ alike }) => alike)
	};
}

function tell(told: DatedFacts, code: ProblemCode): readonly Problem[] {
	const value = readDates(told).join(', ') || null;
	return factsOf(told).map((fact) => problemOf(fact, code, null, value));
}

function readDates({ dates }: DatedFacts): readonly string[] {
	return DATES.flatMap((name) => readDate(dates[name]) ?? []);
}
