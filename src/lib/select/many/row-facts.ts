import { GRADES } from '../../domain/grade.ts';
import { oncePer } from '../once-per.ts';
import { regionIn } from './choice.ts';
import { dateOf } from './date-of.ts';
import type { GridTable } from './grid-table.ts';

const regions = oncePer(({ inspections }: GridTable) => inspections.map(regionIn));

/** The region of a row's council; `null`: no table knows it. */
export function regionAt(table: GridTable, row: number): string | null {
	return regions(table)[row] ?? null;
}

/** The day of a row, by which rows follow one another; empty: not given. */
export function dayAt({ inspections }: GridTable, row: number): string {
	const inspection = inspections[row];
	return inspection === undefined ? '' : dateOf(inspection);
}

/** How many of its areas the council of each row is inadequate in. */
export const inadequateCounts = oncePer((table: GridTable): Uint8Array => {
	const { columns, states, inspections } = table;
	const counts = new Uint8Array(inspections.length);
	const worst = GRADES.length;
	for (let row = 0, cell = 0; row < counts.length; row++) {
		for (let column = 0; column < columns.length; column++, cell++) {
			if (states[cell] === worst && columns[column]?.ofCouncil === true) {
				counts[row] = (counts[row] ?? 0) + 1;
			}
		}
	}
	return counts;
});
