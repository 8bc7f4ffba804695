import type { IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import { remember } from '../read/cached.ts';
import { alikeFacts } from './alike-facts.ts';
import { authoritiesOf } from './authorities-of.ts';
import type { Fact, InspectionCells } from '../read/fact.ts';
import type { DatedFacts } from './dated-facts.ts';
import { groupByDates } from './group-by-dates.ts';
import type { Problem } from '../read/problem.ts';
import { readDate, type DateName } from '../read/stated-dates.ts';
import { unknownAuthorities } from './unknown-authorities.ts';

/** The facts of one inspection, in file order, with what they say of it together. */
export interface FactGroup {
	/** GSS code of the authority, where a row gives one that can be its own. */
	readonly authorityCode: string | null;
	readonly dates: Readonly<Record<DateName, IsoDate | null>>;
	readonly facts: readonly Fact[];
}

/**
 * Sorts facts into inspections, in the order in which the file first names them. Rows are of one
 * inspection when they share authority, framework and label, and their dates go together.
 */
export function groupFacts(facts: readonly Fact[]): {
	readonly groups: readonly FactGroup[];
	readonly problems: readonly Problem[];
} {
	const alike = alikeFacts(facts);
	const { authorities, problems } = authoritiesOf(alike);
	const buckets = new Map<string, DatedFacts[]>();
	for (const { cells, facts: some } of alike) {
		const key = bucketKey(cells, authorities.get(cells)?.key ?? '');
		const bucket = buckets.get(key);
		const dated = { dates: cells.dates, facts: some };
		if (bucket === undefined) buckets.set(key, [dated]);
		else bucket.push(dated);
	}
	const byDates = [...buckets.values()].map(groupByDates);
	const codeOf = ({ inspection }: Fact) => authorities.get(inspection)?.code ?? null;
	return {
		groups: byDates
			.flatMap(({ groups }) => groups.map((group) => toFactGroup(group, codeOf)))
			.sort((left, right) => firstOrder(left) - firstOrder(right)),
		problems: [
			...problems,
			...unknownAuthorities(alike),
			...byDates.flatMap((each) => each.problems)
		]
	};
}

const keyOf = remember(nameKey);

function bucketKey({ framework, label }: InspectionCells, authority: string): string {
	return JSON.stringify([authority, keyOf(framework ?? ''), keyOf(label ?? '')]);
}

function toFactGroup(
	{ dates, facts }: DatedFacts,
	codeOf: (fact: Fact) => string | null
): FactGroup {
	// Rows that say the same of their inspection are in order already.
	const isAlike = facts.every(({ inspection }) => inspection === facts[0]?.inspection);
	const inOrder = isAlike ? facts : facts.toSorted((left, right) => left.order - right.order);
	const coded = (isAlike ? facts.slice(0, 1) : inOrder).find((fact) => codeOf(fact) !== null);
	return {
		authorityCode: coded === undefined ? null : codeOf(coded),
		dates: {
			inspectedFrom: readDate(dates.inspectedFrom),
			inspectedTo: readDate(dates.inspectedTo),
			published: readDate(dates.published)
		},
		facts: inOrder
	};
}

function firstOrder({ facts }: FactGroup): number {
	return facts[0]?.order ?? 0;
}
