import type { Inspection } from '../../domain/inspection.ts';

/**
 * The day by which inspections of one authority follow one another: of the inspection where a file gives
 * it, else of publication; empty where there is neither.
 */
export function dateOf({
	inspectedTo,
	inspectedFrom,
	published
}: Pick<Inspection, 'inspectedTo' | 'inspectedFrom' | 'published'>): string {
	return inspectedTo ?? inspectedFrom ?? published ?? '';
}

/** The order of two inspections in time. */
export function byDate(left: Inspection, right: Inspection): number {
	const [one, other] = [dateOf(left), dateOf(right)];
	return one < other ? -1 : Number(one > other);
}
