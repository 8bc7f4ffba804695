import { GRADES, type Grade } from '#lib/domain/grade.ts';
import { JUDGED_SERVICES } from '#lib/domain/service.ts';
import { AREA_ORDERS } from '#lib/select/order-areas.ts';
import type { Address } from '#lib/session/address.svelte.ts';
import type { HeatmapChoice } from '#lib/view/grade-heatmap.ts';

/** What the address asks of the heatmap. Values it does not know count as not asked. */
export function heatmapChoice(address: Address): HeatmapChoice {
	const grade = Number(address.get('grade'));
	return {
		order: address.choice('order', AREA_ORDERS),
		service: JUDGED_SERVICES.find((service) => service === address.get('service')) ?? null,
		grade: GRADES.find((known): known is Grade => known === grade) ?? null
	};
}
