import type { Inspection } from '#lib/domain/inspection.ts';
import type { Address } from '#lib/session/address.svelte.ts';
import { allCharts, kitOf, type ChartView } from '#lib/view/kinds.ts';

/** The whole chart of that id. */
export function wholeChart(inspection: Inspection, id: string): ChartView | undefined {
	return allCharts(inspection).find((view) => view.id === id);
}

/** A chart as the address asks for it: the very same one where that chooses nothing. */
export function chosenOf(whole: ChartView, inspection: Inspection, address: Address): ChartView {
	return kitOf(whole).chosen?.(inspection, (key) => address.get(key)) ?? whole;
}
