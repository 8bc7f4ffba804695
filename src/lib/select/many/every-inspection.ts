import type { Inspection } from '../../domain/inspection.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { isOneInspection, sharedKey } from '../../library/one-inspection.ts';

/**
 * What is known of all councils: the inspections of a reader's files, and those of the national record
 * that are in none of them. Visits give no grades and are left out.
 */
export function everyInspection(
	opened: readonly Inspection[],
	record: readonly Inspection[]
): readonly Inspection[] {
	const own = new Map<string, Inspection[]>();
	for (const inspection of opened) {
		const key = sharedKey(inspection);
		const group = own.get(key);
		if (group === undefined) own.set(key, [inspection]);
		else group.push(inspection);
	}
	const isOpen = (each: Inspection) =>
		own.get(sharedKey(each))?.some((open) => isOneInspection(open, each)) ?? false;
	const others = own.size === 0 ? record : record.filter((each) => !isOpen(each));
	return [...opened, ...others].filter((each) => !isVisit(each));
}

/** The same with one inspection in place of its row: a report says more than the row of a table. */
export function withReport(
	inspections: readonly Inspection[],
	report: Inspection
): readonly Inspection[] {
	const isItsRow = (each: Inspection) =>
		sharedKey(each) === sharedKey(report) && isOneInspection(each, report);
	return inspections.map((each) => (isItsRow(each) ? report : each));
}
