import type { PageRoute } from '#lib/components/pages.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { isVisit } from '#lib/domain/is-visit.ts';

/** A page that shows an inspection, and what it is called inside a sentence. */
export interface FactsPage {
	readonly route: PageRoute;
	readonly name: string;
}

/** The page that shows most of what an inspection has: a file of figures alone has no heatmap, a visit only its theme. */
export function pageOfFacts(inspection: Inspection): FactsPage {
	const { judgements, figures } = inspection;
	if (isVisit(inspection)) return { route: '/', name: 'visit' };
	if (judgements.length > 0) return { route: '/heatmap', name: 'heatmap' };
	return figures.length > 0
		? { route: '/figures', name: 'figures' }
		: { route: '/actions', name: 'actions' };
}
