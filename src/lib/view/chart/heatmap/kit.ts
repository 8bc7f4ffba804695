import type { ChartKit } from '../../chart-kit.ts';
import { sum } from '../../cut-rows.ts';
import { gradeHeatmap, type HeatmapView } from './grade-heatmap.ts';
import { heatmapChoice, isWhole } from './heatmap-choice.ts';
import { heatmapDescribed } from './heatmap-described.ts';
import { heatmapRows } from './heatmap-rows.ts';
import { judgementLines } from './judgement-lines.ts';
import { nativeHeatmap } from './native-heatmap.ts';

export const heatmapKit: ChartKit<HeatmapView> = {
	short: 'heatmap',
	shows: 'grades by judgement area and service',
	draws: 'grades',
	meetings: ['scrutiny', 'cabinet', 'team'],
	views: (inspection) => [gradeHeatmap(inspection)],
	chosen: (inspection, get) => {
		const choice = heatmapChoice(get);
		return isWhole(choice) ? null : gradeHeatmap(inspection, choice);
	},
	nameOf: () => 'Grade heatmap',
	rowCount: ({ groups }) => sum(groups.map(({ rows }) => rows.length)),
	rows: heatmapRows,
	described: heatmapDescribed,
	native: nativeHeatmap,
	factLines: judgementLines
};
