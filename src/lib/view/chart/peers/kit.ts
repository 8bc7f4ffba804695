import type { ChartKit } from '../../chart-kit.ts';
import type { PeersView } from './peers-view.ts';

/** What makes it is carried by each, so that a page without one does not fetch it. */
export const peersKit: ChartKit<PeersView> = {
	short: 'peers',
	shows: 'a council beside others',
	ofMany: async () => (await import('./peers-of-many.ts')).peersOfMany,
	draws: 'grades',
	meetings: [],
	views: () => [],
	nameOf: () => 'Among its peers',
	rowCount: ({ groups, own }) => groups[own.size]?.rows.length ?? 0,
	rows: (view, from, to) => view.cut(view, from, to),
	described: (part) => part.describe(part),
	native: (view) => view.toNative(view)
};
