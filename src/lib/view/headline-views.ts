import type { Inspection } from '../domain/inspection.ts';
import type { FigureView } from './any-figure.ts';
import { headlineCountsView } from './headline-counts.ts';
import { partsOfWholesView } from './parts-of-wholes.ts';
import { percentagesViews } from './percentages.ts';

/** The figures that an inspection's headline numbers make; empty when it has none. */
export function headlineViews(inspection: Inspection): readonly FigureView[] {
	return [
		headlineCountsView(inspection),
		...percentagesViews(inspection),
		partsOfWholesView(inspection)
	].filter((view) => view !== null);
}
