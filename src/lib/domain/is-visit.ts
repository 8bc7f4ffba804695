import type { Inspection } from './inspection.ts';

/** Whether it was a visit, which gives no grades: nothing of it belongs among those that do. */
export function isVisit({ visits, judgements }: Inspection): boolean {
	return visits.length > 0 && judgements.length === 0;
}
