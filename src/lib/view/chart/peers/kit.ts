import type { ChartKit } from '../../chart-kit.ts';
import { sum } from '../../cut-rows.ts';
import type { PeersView } from './peers-view.ts';

/** What makes it is carried by each, so that a page without one does not fetch it. */
export const peersKit: ChartKit<PeersView> = {
	short: 'peers',
	shows: 'a council beside others',
	draws: 'grades',
	meetings: [],
	views: () => [],
	nameOf: () => 'Among its peers',
	rowCount: ({ groups }) => sum(groups.map(({ rows }) => rows.length)),
	rows: (view, from, to) => view.cut(view, from, to),
	described: (part) => part.describe(part),
	native: (view) => view.toNative(view)
};
