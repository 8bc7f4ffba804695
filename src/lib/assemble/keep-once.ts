import { problemOf, type Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

type Item = Extract<Fact, { kind: 'figure' | 'action' }>;

/** Drops rows that repeat an earlier one in every cell, with a notice for each. */
export function keepOnce<Row extends Item>(
	facts: readonly Row[]
): { readonly kept: readonly Row[]; readonly problems: readonly Problem[] } {
	const seen = new Set<string>();
	const problems: Problem[] = [];
	const kept = facts.filter((fact) => {
		const key = JSON.stringify(fact.kind === 'figure' ? fact.figure : fact.action);
		if (!seen.has(key)) return seen.add(key);
		problems.push(problemOf(fact, 'duplicate', null, null));
		return false;
	});
	return { kept, problems };
}
