import type { InspectionColumn } from '../domain/column-names.ts';
import { problemOf, type Fact, type InspectionCells } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

/**
 * The first value that rows of an inspection have under a column of the whole inspection; `null` if
 * none has one. Others are reported, once each.
 */
export function firstStated(
	facts: readonly Fact[],
	column: InspectionColumn,
	valueOf: (cells: InspectionCells) => string | null
): { readonly value: string | null; readonly problems: readonly Problem[] } {
	const seen = new Set<string>();
	const problems: Problem[] = [];
	let previous: InspectionCells | null = null;
	for (const fact of facts) {
		const { inspection } = fact;
		if (inspection === previous) continue;
		previous = inspection;
		const value = valueOf(inspection);
		if (value === null || seen.has(value)) continue;
		if (seen.size > 0) problems.push(problemOf(fact, 'mixed-source', column, value));
		seen.add(value);
	}
	return { value: [...seen][0] ?? null, problems };
}
