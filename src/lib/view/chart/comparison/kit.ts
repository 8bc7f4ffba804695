import type { ChartKit } from '../../chart-kit.ts';
import { tableRows } from '../../cut-rows.ts';
import { comparisonView, type ComparisonView } from './comparison.ts';
import { partTitle, rowWords } from './part-words.ts';

export const comparisonKit: ChartKit<ComparisonView> = {
	short: 'compare',
	shows: 'safeguarding beside looked-after children',
	draws: 'grades',
	meetings: ['scrutiny', 'team'],
	views: (inspection) => [comparisonView(inspection)],
	nameOf: () => 'Comparison',
	rowCount: ({ rows }) => rows.length,
	rows: comparisonRows,
	described: ({ rows, more }) => [
		...rows.map((row) => `${rowWords(row)}.`),
		...(more === null ? [] : [more])
	],
	native: () => ({ kind: 'drawing' })
};

/** Some rows, under a title that is true of them; what is in no row is said under the last. */
function comparisonRows(view: ComparisonView, from: number, to: number): ComparisonView {
	const isLast = to >= view.rows.length;
	const rows = view.rows.slice(from, to);
	return {
		...view,
		title: rows.length === view.rows.length ? view.title : partTitle(rows),
		table: tableRows(view, from, to),
		rows,
		more: isLast ? view.more : null,
		moreNamed: isLast ? view.moreNamed : null
	};
}
