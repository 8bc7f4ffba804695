import type { Inspection } from '../domain/inspection.ts';
import type { Difference } from './cell-difference.ts';
import { compareInspections } from './compare-inspections.ts';
import type { Entry, Library } from './library.ts';
import {
	isLabelledAlike,
	isNear,
	isOneInspection,
	isReportOf,
	sharedKey
} from './one-inspection.ts';
import { saidJudgements } from './said-judgements.ts';
import { canBeOne } from '../read/stated-dates.ts';

/**
 * What an arriving inspection is to those that are open. `added`: it is none of them. `same`: it is one, and
 * says nothing that is not open. `fuller`: it is one, says more, and contradicts nothing. `differs`: it is
 * one, and some cell says otherwise. `maybe-same`: its dates differ, but all shared grades agree, and both
 * were published within half a year or began within a week.
 */
export type Outcome = 'added' | 'same' | 'fuller' | 'differs' | 'maybe-same';

/** An arriving inspection, and which of the open ones it is. */
export interface Recognised {
	readonly inspection: Inspection;
	readonly outcome: Outcome;
	/** `null` where it is added. */
	readonly open: Entry | null;
	/** What the two say differently. */
	readonly differences: readonly Difference[];
}

const NO_DIFFERENCES: readonly Difference[] = [];
const NO_ENTRIES: readonly Entry[] = [];

/** An arriving inspection with the open ones that it may be. */
interface Met {
	readonly inspection: Inspection;
	readonly same: readonly Entry[];
	readonly near: readonly Entry[];
}

/** What each arriving inspection is to those that are open. */
export function recognise(
	library: Library,
	arriving: readonly Inspection[]
): readonly Recognised[] {
	const steps = recognising(library, arriving);
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) return value;
	}
}

/** The same in steps, between which a page can answer its reader. */
export function* recognising(
	library: Library,
	arriving: readonly Inspection[]
): Generator<undefined, readonly Recognised[]> {
	const open = new Map<string, Entry[]>();
	for (const entry of library.entries) {
		// What came with a link stands by itself, and decides nothing about a file.
		if (entry.inspection.source.byLink === true) continue;
		const key = sharedKey(entry.inspection);
		const others = open.get(key);
		if (others === undefined) open.set(key, [entry]);
		else others.push(entry);
		yield;
	}
	const met: Met[] = [];
	/** How many arriving ones each open one fits. */
	const claims = new Map<Entry, number>();
	for (const inspection of arriving) {
		const each = meet(inspection, open.get(sharedKey(inspection)) ?? NO_ENTRIES);
		met.push(each);
		for (const entry of each.same) claims.set(entry, (claims.get(entry) ?? 0) + 1);
		yield;
	}
	const recognised: Recognised[] = [];
	for (const each of met) {
		recognised.push(outcomeOf(each, claims));
		// There is nothing to compare of most.
		if (each.same.length + each.near.length > 0) yield;
	}
	return recognised;
}

function meet(inspection: Inspection, entries: readonly Entry[]): Met {
	// Most files hold what is not open yet.
	if (entries.length === 0) return { inspection, same: entries, near: entries };
	const fitting = entries.filter((entry) => isOneInspection(entry.inspection, inspection));
	const labelled = fitting.filter((entry) => isLabelledAlike(entry.inspection, inspection));
	const stated = labelled.length > 0 ? labelled : fitting;
	const same = stated.length > 0 ? stated : reportsOf(inspection, entries);
	if (same.length > 0) return { inspection, same, near: NO_ENTRIES };
	const near = entries.filter(
		(entry) =>
			// What comes with the site is never joined, so that nothing is to be asked about it.
			entry.file !== null && isNear(entry.inspection, inspection)
	);
	return { inspection, same, near };
}

/** The one whose other date an inspection states, where no other could be meant, as inside a file. */
function reportsOf(inspection: Inspection, entries: readonly Entry[]): readonly Entry[] {
	const found = entries.filter((entry) => isReportOf(entry.inspection, inspection));
	const [only, ...others] = found;
	const isOne =
		only !== undefined && others.length === 0 && haveOneGrades(only.inspection, inspection);
	return isOne ? found : [];
}

function outcomeOf(
	{ inspection, same, near }: Met,
	claims: ReadonlyMap<Entry, number>
): Recognised {
	if (same.length + near.length === 0) {
		return { inspection, outcome: 'added', open: null, differences: NO_DIFFERENCES };
	}
	const compared = same.map((entry) => ({
		entry,
		...compareInspections(entry.inspection, inspection)
	}));
	const known = compared.find((each) => !each.hasMore && each.differences.length === 0);
	if (known !== undefined) {
		return { inspection, outcome: 'same', open: known.entry, differences: [] };
	}
	// What comes with the site stays as it is: a reader's own version stands beside it.
	const own = compared.filter(({ entry }) => entry.file !== null);
	const [first, ...others] = own;
	const isUnclear = others.some(
		({ entry }) => first !== undefined && !canBeOne(first.entry.inspection, entry.inspection)
	);
	if (first !== undefined && !isUnclear && claims.get(first.entry) === 1) {
		const { entry, differences } = own.find((each) => each.differences.length === 0) ?? first;
		const outcome = differences.length === 0 ? 'fuller' : 'differs';
		return { inspection, outcome, open: entry, differences };
	}
	const [only, ...more] = near.filter(
		(entry) => !claims.has(entry) && haveOneGrades(entry.inspection, inspection)
	);
	if (same.length === 0 && only !== undefined && more.length === 0) {
		return { inspection, outcome: 'maybe-same', open: only, differences: [] };
	}
	return { inspection, outcome: 'added', open: null, differences: [] };
}

/** Whether two have a graded area in common, and the same grade in each of those. */
function haveOneGrades(open: Inspection, arriving: Inspection): boolean {
	const known = saidJudgements(open);
	let shared = 0;
	for (const [key, { result }] of saidJudgements(arriving)) {
		const before = known.get(key)?.result;
		if (before?.kind !== 'graded' || result?.kind !== 'graded') continue;
		if (before.grade !== result.grade) return false;
		shared += 1;
	}
	return shared > 0;
}
