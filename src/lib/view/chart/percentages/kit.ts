import type { ChartKit } from '../../chart-kit.ts';
import { partTitle, tableRows } from '../../cut-rows.ts';
import { nativePercentages } from './native-percentages.ts';
import { percentSentence } from './percent-row.ts';
import { percentagesViews, type PercentagesView } from './percentages.ts';
import { percentagesTitle } from './percentages-title.ts';

export const percentagesKit: ChartKit<PercentagesView> = {
	short: 'percentages',
	shows: 'headline percentages',
	draws: 'figures',
	meetings: ['team'],
	views: percentagesViews,
	nameOf: ({ topic }) => `Percentages: ${topic}`,
	rowCount: ({ rows }) => rows.length,
	rows: (view, from, to) => {
		const rows = view.rows.slice(from, to);
		return {
			...view,
			title: partTitle(view, [from, to, view.rows.length], () =>
				percentagesTitle(view.topic, rows)
			),
			table: tableRows(view, from, to),
			rows
		};
	},
	described: ({ rows }) => rows.map(percentSentence),
	native: nativePercentages
};
