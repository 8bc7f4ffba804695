import type { NativeRow, NativeTable } from '../../../view/native-form.ts';

const CONTINUED = ' (continued)';

/**
 * Some rows of a table under the headings of their groups; one whose first row stands before says
 * that it continues. Headings are no rows and are not counted.
 */
export function tableRows(table: NativeTable, from: number, to: number): NativeTable {
	const rows: NativeRow[] = [];
	let heading: Extract<NativeRow, { kind: 'group' }> | null = null;
	let continues = false;
	let index = 0;
	for (const row of table.rows) {
		if (row.kind === 'group') {
			heading = row;
			continues = false;
			continue;
		}
		if (index >= from && index < to) {
			if (heading !== null) {
				rows.push(continues ? { ...heading, words: heading.words + CONTINUED } : heading);
				heading = null;
			}
			rows.push(row);
		} else continues = true;
		index += 1;
	}
	return { ...table, rows };
}

/** How many rows a table has, without the headings of its groups. */
export function rowCount({ rows }: NativeTable): number {
	return rows.filter(({ kind }) => kind === 'cells').length;
}

/** The first rows of all groups but the first. */
export function groupStarts({ rows }: NativeTable): readonly number[] {
	const starts: number[] = [];
	let count = 0;
	for (const { kind } of rows) {
		if (kind === 'cells') count += 1;
		else if (count > 0) starts.push(count);
	}
	return starts;
}
