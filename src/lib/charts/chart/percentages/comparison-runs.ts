import type { PercentRow } from '../../../view/chart/percentages/percent-row.ts';

/** Rows one after the other of which the report says the same. */
export interface ComparisonRun {
	/** `null`: nothing. */
	readonly comparison: string | null;
	readonly rows: readonly PercentRow[];
}

/** Rows in runs, so that what they share is written once. */
export function comparisonRuns(rows: readonly PercentRow[]): readonly ComparisonRun[] {
	const runs: { comparison: string | null; rows: PercentRow[] }[] = [];
	for (const row of rows) {
		const last = runs.at(-1);
		if (last !== undefined && last.comparison === row.comparison) last.rows.push(row);
		else runs.push({ comparison: row.comparison, rows: [row] });
	}
	return runs;
}
