import type { Column, HeaderMatch } from './columns.ts';
import { readFormulaCell } from './formula-cell.ts';

/** A row of a file that could be split into its cells. */
export interface TableRow {
	/** Line on which the row starts, from 1. */
	readonly line: number;
	readonly values: readonly string[];
	readonly match: HeaderMatch;
}

/** One cell of a row, trimmed; empty in a column that the file lacks. */
export function cellOf({ values, match }: TableRow, column: Column): string {
	const place = match.positions.get(column);
	return place === undefined ? '' : readFormulaCell((values[place] ?? '').trim());
}
