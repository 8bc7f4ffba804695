import type { Component } from 'svelte';
import type { National } from '#lib/view/many/national.ts';

/** One way to look at many inspections, on the page of the national record. */
export interface NationalView {
	/** As it stands in the address; the first one does not. */
	readonly key: string;
	readonly name: string;
	readonly load: () => Promise<{ readonly default: Component<{ national: National }> }>;
}

/** In the order of their links. */
export const VIEWS: readonly NationalView[] = [
	{ key: 'grid', name: 'Grid', load: () => import('./grid/GridView.svelte') },
	{
		key: 'services',
		name: 'Both services',
		load: () => import('./services/ServicesView.svelte')
	},
	{
		key: 'distribution',
		name: 'Distribution',
		load: () => import('./distribution/DistributionView.svelte')
	},
	{ key: 'time', name: 'Over time', load: () => import('./over-time/OverTime.svelte') },
	{ key: 'changes', name: 'What changed', load: () => import('./changes/WhatChanged.svelte') },
	{ key: 'peers', name: 'Peers', load: () => import('./peers/PeersView.svelte') }
];
