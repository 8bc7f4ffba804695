import type { ChartKit } from '../../chart-kit.ts';
import { partTitle, tableRows } from '../../cut-rows.ts';
import { numberSentence } from '../headline-counts/big-number.ts';
import { nativeOtherCounts } from './native-other-counts.ts';
import { othersTitle, otherCountsView, type OtherCountsView } from './other-counts.ts';

export const otherCountsKit: ChartKit<OtherCountsView> = {
	short: 'others',
	shows: 'the other headline numbers, as a list',
	draws: 'figures',
	meetings: ['team'],
	views: (inspection) => [otherCountsView(inspection)].filter((view) => view !== null),
	nameOf: () => 'Other headline numbers',
	rowCount: ({ rows }) => rows.length,
	rows: (view, from, to) => {
		const rows = view.rows.slice(from, to);
		return {
			...view,
			title: partTitle(view, [from, to, view.rows.length], () => othersTitle(rows)),
			table: tableRows(view, from, to),
			rows
		};
	},
	described: ({ rows }) => rows.map(numberSentence),
	native: nativeOtherCounts
};
