/** The pages of the site in the order of its navigation. */
export const PAGES = [
	{ route: '/', name: 'Overview' },
	{ route: '/heatmap', name: 'Heatmap' },
	{ route: '/compare', name: 'Compare' },
	{ route: '/england', name: 'England' },
	{ route: '/figures', name: 'Figures' },
	{ route: '/actions', name: 'Actions' },
	{ route: '/data', name: 'Data' },
	{ route: '/about', name: 'About' },
	{ route: '/present', name: 'Present' }
] as const;

export type PageRoute = (typeof PAGES)[number]['route'];

/** Pages to which only what is done on others leads. */
export type StepRoute = '/data/review' | '/data/map' | '/data/report';

/** The page of a route id, or `null` for one that is no page of the navigation. */
export function pageOf(routeId: string | null): PageRoute | null {
	return PAGES.find(({ route }) => route === routeId)?.route ?? null;
}
