import type { Inspection } from '../domain/inspection.ts';
import { actionsKit } from './chart/actions/kit.ts';
import { bothServicesKit } from './chart/both-services/kit.ts';
import { changesKit } from './chart/changes/kit.ts';
import { comparisonKit } from './chart/comparison/kit.ts';
import { distributionKit } from './chart/distribution/kit.ts';
import { gradeCountsKit } from './chart/grade-counts/kit.ts';
import { headlineCountsKit } from './chart/headline-counts/kit.ts';
import { heatmapKit } from './chart/heatmap/kit.ts';
import { nationalGridKit } from './chart/national-grid/kit.ts';
import { otherCountsKit } from './chart/other-counts/kit.ts';
import { oneServiceAreasKit } from './chart/one-service-areas/kit.ts';
import { partsOfWholesKit } from './chart/parts-of-wholes/kit.ts';
import { peersKit } from './chart/peers/kit.ts';
import { percentagesKit } from './chart/percentages/kit.ts';
import { timelineKit } from './chart/timeline/kit.ts';
import type { ChartKit } from './chart-kit.ts';

/** Every kind of chart, in the order in which a reader meets them. */
export const KITS = {
	heatmap: heatmapKit,
	comparison: comparisonKit,
	'one-service-areas': oneServiceAreasKit,
	'grade-counts': gradeCountsKit,
	'headline-counts': headlineCountsKit,
	percentages: percentagesKit,
	'parts-of-wholes': partsOfWholesKit,
	'other-counts': otherCountsKit,
	actions: actionsKit,
	'national-grid': nationalGridKit,
	'both-services': bothServicesKit,
	distribution: distributionKit,
	timeline: timelineKit,
	changes: changesKit,
	peers: peersKit
} as const;

export type ChartKind = keyof typeof KITS;

/** Any chart that can be drawn, told apart by `kind`. */
export type ChartView = ReturnType<(typeof KITS)[ChartKind]['views']>[number];

/** What is known of a chart's kind. */
export function kitOf({ kind }: Pick<ChartView, 'kind'>): ChartKit<ChartView> {
	return KITS[kind];
}

const ALL: readonly ChartKit<ChartView>[] = Object.values(KITS);

/** Every chart an inspection has data for. */
export function allCharts(inspection: Inspection): readonly ChartView[] {
	return ALL.flatMap((kit) => kit.views(inspection)).filter(({ isBlank }) => !isBlank);
}

/** The charts of an inspection's headline figures; empty where it has none. */
export function figureCharts(inspection: Inspection): readonly ChartView[] {
	return ALL.filter(({ draws }) => draws === 'figures').flatMap((kit) => kit.views(inspection));
}
