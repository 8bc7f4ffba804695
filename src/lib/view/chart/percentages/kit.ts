import type { ChartKit } from '../../chart-kit.ts';
import { tableRows } from '../../cut-rows.ts';
import { inSentence } from '../../words/sentence.ts';
import { nativePercentages } from './native-percentages.ts';
import { percentagesViews, type PercentagesView } from './percentages.ts';

export const percentagesKit: ChartKit<PercentagesView> = {
	short: 'percentages',
	shows: 'headline percentages',
	draws: 'figures',
	meetings: ['team'],
	views: percentagesViews,
	nameOf: ({ topic }) => `Percentages: ${topic}`,
	rowCount: ({ rows }) => rows.length,
	rows: (view, from, to) => ({
		...view,
		table: tableRows(view, from, to),
		rows: view.rows.slice(from, to)
	}),
	described: ({ rows }) =>
		rows.map(({ label, words, comparison }) =>
			comparison === null ? `${label}: ${words}.` : `${label}: ${words}, ${inSentence(comparison)}.`
		),
	native: nativePercentages
};
