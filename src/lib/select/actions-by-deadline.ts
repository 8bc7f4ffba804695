import type { Action } from '../domain/action.ts';
import type { Inspection } from '../domain/inspection.ts';
import { SERVICES, type Service } from '../domain/service.ts';

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
	const months = [...new Set(inspection.actions.map((action) => action.months))];
	return months
		.sort((left, right) => left - right)
		.map((due) => {
			const actions = inspection.actions.filter((action) => action.months === due);
			return {
				name: actions[0]?.deadline ?? '',
				months: due,
				byService: services.map((service) => ({
					service,
					actions: actions.filter((action) => action.service === service)
				}))
			};
		});
}
