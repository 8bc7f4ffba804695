import type { NativeTable } from '../../native-form.ts';
import { wordCell } from '../../native-cell.ts';
import type { BigNumber } from '../headline-counts/big-number.ts';
import type { OtherCountsView } from './other-counts.ts';

const COLUMNS: readonly {
	readonly heading: string;
	readonly of: (row: BigNumber) => string | null;
}[] = [
	{ heading: 'Measure', of: ({ label }) => label },
	{ heading: 'Number', of: ({ words }) => words },
	{ heading: 'Period', of: ({ period }) => period },
	{ heading: 'What the report says of it', of: ({ comparison }) => comparison }
];

/** A row for each number, with the columns that have something to say. */
export function nativeOtherCounts({ rows }: OtherCountsView): NativeTable {
	const columns = COLUMNS.filter(({ of }) => rows.some((row) => of(row) !== null));
	return {
		kind: 'table',
		columns: columns.map(({ heading }) => heading),
		rows: rows.map((row) => ({ kind: 'cells', cells: columns.map(({ of }) => wordCell(of(row))) })),
		note: null
	};
}
