import type { Inspection } from '#lib/domain/inspection.ts';
import type { Address } from '#lib/session/address.svelte.ts';
import { allCharts, type ChartView } from '#lib/view/kinds.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { heatmapChoice } from '../heatmap/heatmap-choice.ts';

/** The figure of that id; of the heatmap what the address asks for, as the heatmap page does. */
export function embeddedView(
	inspection: Inspection,
	figure: string,
	address: Address
): ChartView | undefined {
	const whole = allCharts(inspection).find(({ id }) => id === figure);
	return whole?.kind === 'heatmap' ? gradeHeatmap(inspection, heatmapChoice(address)) : whole;
}
