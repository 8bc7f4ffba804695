import type { IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import { remember } from '../read/cached.ts';
import { authoritiesOf } from './authorities-of.ts';
import type { AlikeFacts, Fact, InspectionCells } from '../read/fact.ts';
import { datedFacts, type DatedFacts } from './dated-facts.ts';
import { groupByDates } from './group-by-dates.ts';
import type { Problem } from '../read/problem.ts';
import { readDate, type DateName } from '../read/stated-dates.ts';
import { unknownAuthorities } from './unknown-authorities.ts';

/** The facts of one inspection, in file order, with what they say of it together. */
export interface FactGroup {
	/** GSS code of the authority, where a row gives one that can be its own. */
	readonly authorityCode: string | null;
	readonly dates: Readonly<Record<DateName, IsoDate | null>>;
	/** Place of the first among all facts of the file. */
	readonly order: number;
	readonly facts: readonly Fact[];
}

/**
 * Sorts facts into inspections, in the order in which the file first names them. Rows are of one
 * inspection when they share authority, framework and label, and their dates go together.
 */
export function groupFacts(alike: readonly AlikeFacts[]): {
	readonly groups: readonly FactGroup[];
	readonly problems: readonly Problem[];
} {
	const { authorities, problems } = authoritiesOf(alike);
	const buckets = new Map<string, DatedFacts[]>();
	for (const each of alike) {
		const key = bucketKey(each.cells, authorities.get(each.cells)?.key ?? '');
		const bucket = buckets.get(key);
		const dated = datedFacts(each);
		if (bucket === undefined) buckets.set(key, [dated]);
		else bucket.push(dated);
	}
	const byDates = [...buckets.values()].map(groupByDates);
	const codeOf = (cells: InspectionCells) => authorities.get(cells)?.code ?? null;
	return {
		groups: byDates
			.flatMap(({ groups }) => groups.map((group) => toFactGroup(group, codeOf)))
			.sort((left, right) => left.order - right.order),
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
	dated: DatedFacts,
	codeOf: (cells: InspectionCells) => string | null
): FactGroup {
	const { alike } = dated;
	const dates = {
		inspectedFrom: readDate(dated.dates.inspectedFrom),
		inspectedTo: readDate(dated.dates.inspectedTo),
		published: readDate(dated.dates.published)
	};
	if (alike !== undefined) {
		return {
			authorityCode: codeOf(alike.cells),
			dates,
			order: alike.order,
			get facts() {
				return alike.facts;
			}
		};
	}
	const facts = dated.facts.toSorted((left, right) => left.order - right.order);
	const coded = facts.find(({ inspection }) => codeOf(inspection) !== null);
	const authorityCode = coded === undefined ? null : codeOf(coded.inspection);
	return { authorityCode, dates, order: facts[0]?.order ?? 0, facts };
}
