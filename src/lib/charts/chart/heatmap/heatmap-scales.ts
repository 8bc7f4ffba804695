import { scaleBand, scaleOrdinal, type ScaleBand, type ScaleOrdinal } from 'd3';
import type { HeatmapView } from '../../../view/chart/heatmap/grade-heatmap.ts';
import { GAP } from './heatmap-columns.ts';
import type { HeatmapLayout } from './heatmap-layout.ts';

/** From the keys of services and areas to pixels. */
export interface HeatmapScales {
	readonly xScale: ScaleBand<string>;
	readonly yScale: ScaleOrdinal<string, number>;
}

/** Columns are bands; rows are as high as their words need, so each has a place of its own. */
export function heatmapScales({ columns }: HeatmapView, layout: HeatmapLayout): HeatmapScales {
	const { columnX, columnWidth } = layout;
	const keys = columns.map(({ key }) => key);
	const rows = layout.groups.flatMap((group) => group.rows);
	return {
		xScale: scaleBand(keys, [columnX, columnX + columnWidth * keys.length - GAP]).paddingInner(
			GAP / columnWidth
		),
		yScale: scaleOrdinal(
			rows.map(({ row }) => row.key),
			rows.map(({ y }) => y)
		)
	};
}
