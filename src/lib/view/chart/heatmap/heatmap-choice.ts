import { GRADES, type Grade } from '../../../domain/grade.ts';
import { JUDGED_SERVICES, type JudgedService } from '../../../domain/service.ts';
import { AREA_ORDERS, type AreaOrder } from '../../../select/order-areas.ts';

/** What a reader can choose. Each has a value that means "all". */
export interface HeatmapChoice {
	readonly order: AreaOrder;
	readonly service: JudgedService | null;
	readonly grade: Grade | null;
}

export const WHOLE_HEATMAP: HeatmapChoice = { order: 'report', service: null, grade: null };

/**
 * What an address asks of the heatmap. Values it does not know count as not asked.
 *
 * @param get the value of a key of the address
 */
export function heatmapChoice(get: (key: string) => string | null): HeatmapChoice {
	const grade = Number(get('grade'));
	return {
		order: AREA_ORDERS.find((order) => order === get('order')) ?? WHOLE_HEATMAP.order,
		service: JUDGED_SERVICES.find((service) => service === get('service')) ?? null,
		grade: GRADES.find((known): known is Grade => known === grade) ?? null
	};
}

/** Whether nothing is chosen. */
export function isWhole(choice: HeatmapChoice): boolean {
	return Object.keys(chosenKeys(choice)).length === 0;
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
