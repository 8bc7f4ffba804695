import type { ChartKit } from '../../chart-kit.ts';
import { partTitle, tableRows } from '../../cut-rows.ts';
import type { DistributionView } from './distribution.ts';
import { barSentence } from './distribution-bar.ts';
import { distributionTitle } from './distribution-title.ts';
import { nativeDistribution } from './native-distribution.ts';

export const distributionKit: ChartKit<DistributionView> = {
	short: 'distribution',
	shows: 'how many councils have each grade, over many inspections',
	ofMany: async () => (await import('./distribution-of-many.ts')).distributionOfMany,
	draws: 'grades',
	meetings: [],
	// A chart of many inspections: one alone has no distribution.
	views: () => [],
	nameOf: () => 'Distribution',
	rowCount: ({ bars }) => bars.length,
	rows: (view, from, to) => {
		const bars = view.bars.slice(from, to);
		return {
			...view,
			title: partTitle(view, [from, to, view.bars.length], () =>
				distributionTitle(view.by, bars, view.phrase)
			),
			table: tableRows(view, from, to),
			bars
		};
	},
	described: ({ bars, ownName }) => bars.map((bar) => barSentence(bar, ownName)),
	native: nativeDistribution
};
