import { GRADES, type Grade } from '#lib/domain/grade.ts';
import { JUDGED_SERVICES } from '#lib/domain/service.ts';
import { AREA_ORDERS } from '#lib/select/order-areas.ts';
import type { Address } from '#lib/session/address.svelte.ts';
import { WHOLE_HEATMAP, type HeatmapChoice } from '#lib/view/chart/heatmap/grade-heatmap.ts';

/** What the address asks of the heatmap. Values it does not know count as not asked. */
export function heatmapChoice(address: Address): HeatmapChoice {
	const grade = Number(address.get('grade'));
	return {
		order: address.choice('order', AREA_ORDERS),
		service: JUDGED_SERVICES.find((service) => service === address.get('service')) ?? null,
		grade: GRADES.find((known): known is Grade => known === grade) ?? null
	};
}

/** The same choice as keys and values of an address; empty for the whole heatmap. */
export function chosenKeys(choice: HeatmapChoice): Readonly<Record<string, string>> {
	const keys = ['order', 'service', 'grade'] as const;
	return Object.fromEntries(
		keys
			.filter((key) => choice[key] !== WHOLE_HEATMAP[key])
			.map((key) => [key, String(choice[key])])
	);
}
