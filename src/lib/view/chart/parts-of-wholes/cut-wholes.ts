import { partTitle, sum } from '../../cut-rows.ts';
import type { PartsOfWholesView } from './parts-of-wholes.ts';
import type { WholeRow } from './whole-row.ts';
import { wholesTitle } from './whole-titles.ts';

/** Rows that a whole can be cut into: its bars, or itself where its parts share units or a bar. */
export function rowsIn({ drawnAs, parts }: WholeRow): number {
	return drawnAs === 'bars' ? parts.length : 1;
}

/** Some rows of wholes, titled by what is said of them. */
export function wholeRows(view: PartsOfWholesView, from: number, to: number): PartsOfWholesView {
	const count = sum(view.wholes.map(rowsIn));
	const cut = view.wholes.map((whole, index) => {
		const before = sum(view.wholes.slice(0, index).map(rowsIn));
		return cutWhole(whole, from - before, to - before);
	});
	const wholes = cut.filter(({ parts }) => parts.length > 0);
	const kept = new Set(wholes.flatMap(({ parts }) => parts));
	const parts = view.wholes.flatMap((whole) => whole.parts);
	return {
		...view,
		title: partTitle(view, [from, to, count], () => wholesTitle(wholes)),
		table: () => {
			const table = view.table();
			const own = table.rows.filter((_, index) => {
				const part = parts[index];
				return part !== undefined && kept.has(part);
			});
			return { ...table, rows: own };
		},
		wholes
	};
}

/** A whole with the bars between two places; whole or without any part where its parts are drawn as one. */
function cutWhole(whole: WholeRow, from: number, to: number): WholeRow {
	const [first, last] = [Math.max(0, from), Math.max(0, to)];
	if (whole.drawnAs === 'bars') return { ...whole, parts: whole.parts.slice(first, last) };
	return first === 0 && last > 0 ? whole : { ...whole, parts: [] };
}
