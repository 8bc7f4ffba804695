import type { Inspection } from '#lib/domain/inspection.ts';
import type { Address } from '#lib/session/address.svelte.ts';
import { allCharts, kitOf, type ChartView } from '#lib/view/kinds.ts';

/** The chart of that id, as the address asks for it where its kind has something to choose. */
export function embeddedView(
	inspection: Inspection,
	id: string,
	address: Address
): ChartView | undefined {
	const whole = allCharts(inspection).find((view) => view.id === id);
	return whole && (kitOf(whole).chosen?.(inspection, (key) => address.get(key)) ?? whole);
}
