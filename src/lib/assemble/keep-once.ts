import { problemOf, type Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

type Item = Extract<Fact, { kind: 'figure' | 'action' | 'visit' }>;

/** Drops rows that repeat an earlier one in every cell, with a notice for each on the same sheet. */
export function keepOnce<Row extends Item>(
	facts: readonly Row[]
): { readonly kept: readonly Row[]; readonly problems: readonly Problem[] } {
	const seen = new Map<string, string | null>();
	const problems: Problem[] = [];
	const kept = facts.filter((fact) => {
		const key = JSON.stringify(whatIsSaid(fact));
		const earlier = seen.get(key);
		if (earlier === undefined) return seen.set(key, fact.sheet);
		// Sheets of one workbook are meant to say the same again.
		if (earlier === fact.sheet) problems.push(problemOf(fact, 'duplicate', null, null));
		return false;
	});
	return { kept, problems };
}

function whatIsSaid(fact: Item) {
	switch (fact.kind) {
		case 'figure':
			return fact.figure;
		case 'action':
			return fact.action;
		case 'visit':
			return fact.visit;
	}
}
