import type { InspectionColumn } from '../domain/column-names.ts';
import { problemOf, type InspectionCells, type InspectionRow } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

const NONE: readonly Problem[] = [];

/**
 * The first value that rows of an inspection have under a column of the whole inspection; `null` if
 * none has one. Others are reported, once each.
 */
export function firstStated(
	rows: readonly InspectionRow[],
	column: InspectionColumn,
	valueOf: (cells: InspectionCells) => string | null
): { readonly value: string | null; readonly problems: readonly Problem[] } {
	const [first, ...others] = rows;
	// The rows of most inspections say the same of it.
	if (first === undefined || others.length === 0) {
		return { value: first === undefined ? null : valueOf(first.inspection), problems: NONE };
	}
	const seen = new Set<string>();
	const problems: Problem[] = [];
	for (const row of rows) {
		const value = valueOf(row.inspection);
		if (value === null || seen.has(value)) continue;
		if (seen.size > 0) problems.push(problemOf(row, 'mixed-source', column, value));
		seen.add(value);
	}
	return { value: [...seen][0] ?? null, problems };
}
