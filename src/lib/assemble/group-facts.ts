import type { IsoDate } from '../domain/iso-date.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Fact, InspectionCells } from '../read/fact.ts';

const DATES = ['inspectedFrom', 'inspectedTo', 'published'] as const;

type Dates = Readonly<Record<(typeof DATES)[number], IsoDate | null>>;

/** The facts of one inspection, in file order, with every date that any of them states. */
export interface FactGroup {
	readonly dates: Dates;
	readonly facts: readonly Fact[];
}

interface OpenGroup {
	dates: Dates;
	facts: Fact[];
}

/** Facts whose rows say the same of their inspection. */
interface Alike {
	readonly inspection: InspectionCells;
	readonly facts: Fact[];
}

/**
 * Sorts facts into inspections. Rows are of one inspection when they share authority (code, else
 * name), framework and label, and their dates go together: none that both state differs and at
 * least one agrees, or neither states any. A row whose only dates could not be read joins the one
 * inspection there is, if there is only one.
 */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
	const alike = alikeFacts(facts);
	const codes = codesByName(alike);
	const buckets = new Map<string, OpenGroup[]>();
	for (const some of datedFirst(alike)) {
		const key = bucketKey(some.inspection, codes);
		const bucket = buckets.get(key) ?? [];
		if (bucket.length === 0) buckets.set(key, bucket);
		addTo(bucket, some);
	}
	const groups = [...buckets.values()].flat();
	for (const group of groups) group.facts.sort((left, right) => left.line - right.line);
	return groups.sort((left, right) => firstLine(left) - firstLine(right));
}

function alikeFacts(facts: readonly Fact[]): readonly Alike[] {
	const byCells = new Map<InspectionCells, Alike>();
	for (const fact of facts) {
		const { inspection } = fact;
		const alike = byCells.get(inspection);
		if (alike === undefined) byCells.set(inspection, { inspection, facts: [fact] });
		else alike.facts.push(fact);
	}
	return [...byCells.values()];
}

function addTo(bucket: OpenGroup[], { inspection, facts }: Alike): void {
	const [only, ...others] = bucket;
	const group =
		isUndatable(inspection) && others.length === 0
			? only
			: bucket.find(({ dates }) => goTogether(dates, inspection));
	if (group === undefined) {
		bucket.push({ dates: datesOf(inspection), facts });
		return;
	}
	group.dates = joinDates(group.dates, inspection);
	group.facts = group.facts.concat(facts);

	// A row with more dates than the rows before it may tie two groups together.
	const tied = () =>
		bucket.find((other) => other !== group && goTogether(other.dates, group.dates));
	for (let other = tied(); other !== undefined; other = tied()) {
		group.dates = joinDates(group.dates, other.dates);
		group.facts = group.facts.concat(other.facts);
		bucket.splice(bucket.indexOf(other), 1);
	}
}

function firstLine({ facts }: FactGroup): number {
	return facts[0]?.line ?? 0;
}

/** Rows without a readable date come after those they may have to join. */
function datedFirst(alike: readonly Alike[]): readonly Alike[] {
	const dated = alike.filter(({ inspection }) => !isUndatable(inspection));
	return [...dated, ...alike.filter(({ inspection }) => isUndatable(inspection))];
}

function isUndatable(inspection: InspectionCells): boolean {
	return inspection.hasUnreadDate && DATES.every((date) => inspection[date] === null);
}

function bucketKey(cells: InspectionCells, codes: ReadonlyMap<string, string>): string {
	const name = nameKey(cells.authority);
	const authority = cells.authorityCode?.toUpperCase() ?? codes.get(name) ?? name;
	return JSON.stringify([authority, nameKey(cells.framework ?? ''), nameKey(cells.label ?? '')]);
}

/** Names that occur with exactly one code, so that rows without the code still join the others. */
function codesByName(alike: readonly Alike[]): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	const ambiguous = new Set<string>();
	for (const { inspection } of alike) {
		if (inspection.authorityCode === null) continue;
		const name = nameKey(inspection.authority);
		const code = inspection.authorityCode.toUpperCase();
		if ((codes.get(name) ?? code) !== code) ambiguous.add(name);
		codes.set(name, code);
	}
	for (const name of ambiguous) codes.delete(name);
	return codes;
}

function goTogether(left: Dates, right: Dates): boolean {
	let agreed = 0;
	let stated = 0;
	for (const date of DATES) {
		if (left[date] !== null || right[date] !== null) stated += 1;
		if (left[date] === null || right[date] === null) continue;
		if (left[date] !== right[date]) return false;
		agreed += 1;
	}
	return agreed > 0 || stated === 0;
}

function datesOf({ inspectedFrom, inspectedTo, published }: Dates): Dates {
	return { inspectedFrom, inspectedTo, published };
}

function joinDates(left: Dates, right: Dates): Dates {
	return {
		inspectedFrom: left.inspectedFrom ?? right.inspectedFrom,
		inspectedTo: left.inspectedTo ?? right.inspectedTo,
		published: left.published ?? right.published
	};
}
