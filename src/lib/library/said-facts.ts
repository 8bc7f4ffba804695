import type { Action } from '../domain/action.ts';
import type { Figure } from '../domain/figure.ts';
import type { Visit } from '../domain/visit.ts';

/** What makes two figures the same, whatever number each gives. */
export function figureKey({ service, topic, measure, unit, period, outOf }: Figure): string {
	return JSON.stringify([service, topic, measure, unit, period, outOf]);
}

/** Whether an arriving figure says nothing else than the open one. */
export function saysTheSameFigure(open: Figure, arriving: Figure): boolean {
	return (
		figureSays(open) === figureSays(arriving) &&
		agrees(open.paragraph, arriving.paragraph) &&
		agrees(open.note, arriving.note)
	);
}

/** What makes two actions the same. Without a deadline its heading tells whose list one is on. */
export function actionKey({ service, months, deadline, text }: Action): string {
	return JSON.stringify([service, months ?? deadline, text]);
}

/** What makes two visits the same. */
export function visitKey(visit: Visit): string {
	return JSON.stringify(visit);
}

function figureSays({ value, hedge, outOfHedge, comparison }: Figure): string {
	return JSON.stringify([value, hedge?.words, outOfHedge?.words, comparison]);
}

function agrees(open: string | null, arriving: string | null): boolean {
	return open === null || arriving === null || open === arriving;
}
