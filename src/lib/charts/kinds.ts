import type { Component } from 'svelte';
import type { Palette } from '../style/palette.ts';
import type { Space } from '../style/space.ts';
import type { ChartKind, ChartView } from '../view/kinds.ts';
import Actions from './chart/actions/Actions.svelte';
import BothServices from './chart/both-services/BothServices.svelte';
import Distribution from './chart/distribution/Distribution.svelte';
import PairedComparison from './chart/comparison/PairedComparison.svelte';
import Changes from './chart/changes/Changes.svelte';
import GradeCounts from './chart/grade-counts/GradeCounts.svelte';
import GradeHeatmap from './chart/heatmap/GradeHeatmap.svelte';
import HeadlineCounts from './chart/headline-counts/HeadlineCounts.svelte';
import NationalGrid from './chart/national-grid/NationalGrid.svelte';
import OtherCounts from './chart/other-counts/OtherCounts.svelte';
import OneServiceAreas from './chart/one-service-areas/OneServiceAreas.svelte';
import PartsOfWholes from './chart/parts-of-wholes/PartsOfWholes.svelte';
import Percentages from './chart/percentages/Percentages.svelte';
import Timeline from './chart/timeline/Timeline.svelte';

/** What draws one kind of chart. */
export type ChartComponent<View> = Component<{
	view: View;
	space: Space;
	palette: Palette;
	/** What the drawing says aloud; `null` where something beside it says the same. */
	label: string | null;
}>;

/** The component of every kind of chart. */
const COMPONENTS: {
	readonly [Kind in ChartKind]: ChartComponent<Extract<ChartView, { kind: Kind }>>;
} = {
	heatmap: GradeHeatmap,
	comparison: PairedComparison,
	'one-service-areas': OneServiceAreas,
	'grade-counts': GradeCounts,
	'headline-counts': HeadlineCounts,
	percentages: Percentages,
	'parts-of-wholes': PartsOfWholes,
	'other-counts': OtherCounts,
	actions: Actions,
	'national-grid': NationalGrid,
	'both-services': BothServices,
	distribution: Distribution,
	timeline: Timeline,
	changes: Changes,
	// Its rows are those of a grid in an order of their own.
	peers: NationalGrid
};

/** The component that draws a chart. */
export function componentOf({ kind }: Pick<ChartView, 'kind'>): ChartComponent<ChartView> {
	// Each row of the table draws its own kind, which TypeScript cannot follow through a look-up.
	return COMPONENTS[kind] as ChartComponent<ChartView>;
}
