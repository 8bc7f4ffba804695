import type { Action } from '../../domain/action.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import {
	actionsByDeadline,
	actionServices,
	deadlineKey
} from '../../select/actions-by-deadline.ts';
import { digits } from '../words/number-words.ts';
import { listWords } from '../words/sentence.ts';

/** What of the actions a reader chose; `null`: all. */
export interface ActionChoice {
	/** Key of the deadline, or of the heading where there is none. */
	readonly deadline: string | null;
	readonly service: string | null;
	/** Key of the area they bear on. */
	readonly area: string | null;
}

/** One thing to choose, and how many actions it has in all. */
export interface ActionOption {
	readonly key: string;
	readonly name: string;
	readonly count: number;
}

/** What can be chosen, by the key that stands for it in the address. */
export type ActionOptions = Readonly<Record<keyof ActionChoice, readonly ActionOption[]>>;

export const ALL_ACTIONS: ActionChoice = { deadline: null, service: null, area: null };

/** Actions that bear on no area, but on the service as a whole. Area keys have no such letter. */
export const WHOLE = '*';

/** The choice of an address; what is not there to choose chooses nothing. */
export function actionChoice(
	options: ActionOptions,
	read: (key: string) => string | null
): ActionChoice {
	const known = (name: keyof ActionChoice) => {
		const key = read(name);
		return options[name].some((option) => option.key === key) ? key : null;
	};
	return { deadline: known('deadline'), service: known('service'), area: known('area') };
}

export function isChosen(action: Action, choice: ActionChoice): boolean {
	const { service, relatesTo } = action;
	return (
		(choice.deadline === null || choice.deadline === deadlineKey(action)) &&
		(choice.service === null || choice.service === service) &&
		(choice.area === null || choice.area === (relatesTo ?? WHOLE))
	);
}

/** Deadlines, services and areas that have actions, in the order of the list and of the report. */
export function actionOptions(inspection: Inspection): ActionOptions {
	const { actions, areas } = inspection;
	const counts = {
		deadline: countsOf(actions, deadlineKey),
		service: countsOf(actions, ({ service }) => service),
		area: countsOf(actions, ({ relatesTo }) => relatesTo ?? WHOLE)
	};
	const option = (name: keyof ActionChoice, key: string, heading: string): ActionOption => ({
		key,
		name: heading,
		count: counts[name].get(key) ?? 0
	});
	return {
		deadline: actionsByDeadline(inspection).map(({ key, name }) => option('deadline', key, name)),
		service: actionServices(inspection).map((service) =>
			option('service', service, SERVICE_NAMES[service])
		),
		area: [
			...areas.map(({ key, name }) => option('area', key, name)),
			option('area', WHOLE, 'The service as a whole')
		].filter(({ count }) => count > 0)
	};
}

/** More than these a list to choose from cannot hold without holding the page up. */
export const MOST_OFFERED = 300;

/** The first of what can be chosen, with what is chosen now, and how many more there are. */
export function offered(
	all: readonly ActionOption[],
	chosen: string | null
): { readonly options: readonly ActionOption[]; readonly left: number } {
	const first = all.slice(0, MOST_OFFERED);
	const later = all.slice(MOST_OFFERED).filter(({ key }) => key === chosen);
	return { options: [...first, ...later], left: all.length - first.length - later.length };
}

function countsOf(
	actions: readonly Action[],
	keyOf: (action: Action) => string
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const action of actions) {
		const key = keyOf(action);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** `3 of 29 actions: Immediately; Safeguarding`; empty where all are shown. */
export function choiceWords(
	{ actions }: Inspection,
	options: ActionOptions,
	choice: ActionChoice
): string {
	const names = (['deadline', 'service', 'area'] as const).flatMap(
		(name) => options[name].find(({ key }) => key === choice[name])?.name ?? []
	);
	if (names.length === 0) return '';
	const shown = actions.filter((action) => isChosen(action, choice)).length;
	const noun = actions.length === 1 ? 'action' : 'actions';
	return `${digits(shown)} of ${digits(actions.length)} ${noun}: ${listWords(names)}`;
}
