import { GRADES, type Grade } from '../../../domain/grade.ts';
import { JUDGED_SERVICES } from '../../../domain/service.ts';
import { AREA_QUESTIONS, type AreaQuestion } from '../../../select/area-answers.ts';
import { AREA_ORDERS } from '../../../select/order-areas.ts';
import { areaKeys, HIDDEN } from './area-keys.ts';
import { WHOLE_HEATMAP, type HeatmapChoice } from './whole-heatmap.ts';

export { WHOLE_HEATMAP, areaKeys, type HeatmapChoice };

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
		grade: GRADES.find((known): known is Grade => known === grade) ?? null,
		areas: get('rest') === HIDDEN ? askedAreas(get) : null
	};
}

/** The question whose areas an address marks, whether or not it hides the rest. */
export function askedAreas(get: (key: string) => string | null): AreaQuestion | null {
	return AREA_QUESTIONS.find((question) => question === get('areas')) ?? null;
}

/** Whether nothing is chosen. */
export function isWhole(choice: HeatmapChoice): boolean {
	return Object.keys(chosenKeys(choice)).length === 0;
}

/** The same choice as keys and values of an address; empty for the whole heatmap. */
export function chosenKeys(choice: HeatmapChoice): Readonly<Record<string, string>> {
	const { order, service, grade, areas } = choice;
	const pairs = [
		['order', order === WHOLE_HEATMAP.order ? null : order],
		['service', service],
		['grade', grade === null ? null : String(grade)],
		...Object.entries(areaKeys(areas, true))
	] as const;
	return Object.fromEntries(
		pairs.flatMap(([key, value]) => (value == null ? [] : [[key, value] as const]))
	);
}
