import type { IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import { remember } from '../read/cached.ts';
import { authoritiesOf } from './authorities-of.ts';
import type { AlikeFacts, InspectionCells } from '../read/fact.ts';
import type { DatedFacts } from './dated-facts.ts';
import { groupByDates } from './group-by-dates.ts';
import type { Problem } from '../read/problem.ts';
import { readDate, type DateName } from '../read/stated-dates.ts';
import { unknownAuthorities } from './unknown-authorities.ts';

/** The facts of one inspection, with what they say of it together. */
export interface FactGroup {
	/** GSS code of the authority, where a row gives one that can be its own. */
	readonly authorityCode: string | null;
	readonly dates: Readonly<Record<DateName, IsoDate | null>>;
	/** In file order. */
	readonly alike: readonly AlikeFacts[];
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
		const dated = { dates: each.cells.dates, alike: [each] };
		if (bucket === undefined) buckets.set(key, [dated]);
		else bucket.push(dated);
	}
	const byDates = [...buckets.values()].map(groupByDates);
	const codeOf = (cells: InspectionCells) => authorities.get(cells)?.code ?? null;
	return {
		groups: byDates
			.flatMap(({ groups }) => groups.map((group) => toFactGroup(group, codeOf)))
			.sort((left, right) => orderOf(left) - orderOf(right)),
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

/** Place of the first fact of an inspection among all facts of the file. */
function orderOf({ alike: [first] }: FactGroup): number {
	return first?.order ?? 0;
}

function toFactGroup(
	{ dates, alike: all }: DatedFacts,
	codeOf: (cells: InspectionCells) => string | null
): FactGroup {
	const alike = all.toSorted((left, right) => left.order - right.order);
	const coded = alike.find(({ cells }) => codeOf(cells) !== null);
	return {
		authorityCode: coded === undefined ? null : codeOf(coded.cells),
		dates: {
			inspectedFrom: readDate(dates.inspectedFrom),
			inspectedTo: readDate(dates.inspectedTo),
			published: readDate(dates.published)
		},
		alike
	};
}
