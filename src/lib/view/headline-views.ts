import type { Inspection } from '../domain/inspection.ts';
import type { ChartView } from './kinds.ts';
import { headlineCountsView } from './chart/headline-counts/headline-counts.ts';
import { partsOfWholesView } from './chart/parts-of-wholes/parts-of-wholes.ts';
import { percentagesViews } from './chart/percentages/percentages.ts';

/** The figures that an inspection's headline numbers make; empty when it has none. */
export function headlineViews(inspection: Inspection): readonly ChartView[] {
	return [
		headlineCountsView(inspection),
		...percentagesViews(inspection),
		partsOfWholesView(inspection)
	].filter((view) => view !== null);
}
