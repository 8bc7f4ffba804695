import type { ChartKit } from '../../chart-kit.ts';
import { cutGroups, headingOf, sum, tableRows } from '../../cut-rows.ts';
import { headlineCountsView, type HeadlineCountsView } from './headline-counts.ts';
import { nativeHeadlineCounts } from './native-headline-counts.ts';

export const headlineCountsKit: ChartKit<HeadlineCountsView> = {
	short: 'counts',
	shows: 'headline counts',
	draws: 'figures',
	meetings: ['team'],
	views: (inspection) => [headlineCountsView(inspection)].filter((view) => view !== null),
	nameOf: () => 'Headline counts',
	rowCount: ({ topics }) => sum(topics.map(({ rows }) => rows.length)),
	rows: (view, from, to) => ({
		...view,
		table: tableRows(view, from, to),
		topics: cutGroups(view.topics, from, to).map(({ group, rows, continues }) => ({
			topic: headingOf(group.topic, continues),
			rows
		}))
	}),
	described: ({ topics }) =>
		topics.flatMap(({ rows }) => rows.map(({ label, words }) => `${label}: ${words}.`)),
	native: nativeHeadlineCounts
};
