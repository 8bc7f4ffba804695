import type { Inspection } from '../domain/inspection.ts';
import { judgedServices } from './judged-services.ts';

/** Cells that a page holds at once and still answers. */
const MOST_CELLS = 2000;

/** Whether an inspection has more cells, its areas by its services, than a page can draw at once. */
export function isTooManyToDraw(inspection: Inspection): boolean {
	return inspection.areas.length * judgedServices(inspection).length > MOST_CELLS;
}

/** Actions that slides hold: a hundred thousand would be ten thousand slides. */
const MOST_ACTIONS = 1000;

/** Whether an inspection has more actions, or cells, than slides and files of everything are made of at once. */
export function isTooManyToPresent(inspection: Inspection): boolean {
	return isTooManyToDraw(inspection) || inspection.actions.length > MOST_ACTIONS;
}
