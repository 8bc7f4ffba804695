import type { Action } from '../domain/action.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICES, type Service } from '../domain/service.ts';
import { grouped } from './grouped.ts';

/** The actions due by one deadline, or those without one under one heading. */
export interface Deadline {
	/** What tells it from the others, in an address too: `3`, `under What needs to improve`. */
	readonly key: string;
	/** The deadline or the heading, as the report words it. */
	readonly name: string;
	/** `null`: the report gives no deadline. */
	readonly months: number | null;
	readonly byService: readonly { readonly service: Service; readonly actions: readonly Action[] }[];
}

/** Services that have any action at all, in their usual order. */
export function actionServices({ actions }: Inspection): readonly Service[] {
	return SERVICES.filter((service) => actions.some((action) => action.service === service));
}

/** The key of the deadline or heading that an action belongs to. */
export function deadlineKey({ deadline, months }: Action): string {
	return months === null ? `under ${deadline}` : String(months);
}

/** Orders the nearest deadline first, and what has none last. */
export function compareDue(
	{ months: left }: Pick<Action, 'months'>,
	{ months: right }: Pick<Action, 'months'>
): number {
	if (left === null || right === null) return Number(left === null) - Number(right === null);
	return left - right;
}

/**
 * Actions by deadline, the nearest first, then those without one by heading, in the order of the file.
 * Each lists every service that has actions.
 */
export function actionsByDeadline(inspection: Inspection): readonly Deadline[] {
	const services = actionServices(inspection);
	return [...grouped(inspection.actions, deadlineKey)]
		.map(([key, actions]) => ({
			key,
			name: actions[0]?.deadline ?? '',
			months: actions[0]?.months ?? null,
			byService: services.map((service) => ({
				service,
				actions: actions.filter((action) => action.service === service)
			}))
		}))
		.sort(compareDue);
}
