import type { Action } from '../domain/action.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICES, type Service } from '../domain/service.ts';
import { grouped } from './grouped.ts';

/** The actions due by one deadline. */
export interface Deadline {
	/** As the report words it. */
	readonly name: string;
	readonly months: number;
	readonly byService: readonly { readonly service: Service; readonly actions: readonly Action[] }[];
}

/** Services that have any action at all, in their usual order. */
export function actionServices({ actions }: Inspection): readonly Service[] {
	return SERVICES.filter((service) => actions.some((action) => action.service === service));
}

/** Actions by deadline, the nearest first; each deadline lists every service that has actions. */
export function actionsByDeadline(inspection: Inspection): readonly Deadline[] {
	const services = actionServices(inspection);
	const byMonths = grouped(inspection.actions, ({ months }) => months);
	return [...byMonths]
		.sort(([left], [right]) => left - right)
		.map(([months, actions]) => ({
			name: actions[0]?.deadline ?? '',
			months,
			byService: services.map((service) => ({
				service,
				actions: actions.filter((action) => action.service === service)
			}))
		}));
}
