import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { byDate } from '#lib/select/many/date-of.ts';
import { recorded, RECORD } from './select/many/england.ts';
import { byAuthority, councilOf } from '#lib/select/many/by-authority.ts';
import { visitsOf } from '#lib/select/many/visits-of.ts';
import type { TimelineSource } from '#lib/view/chart/timeline/timeline-view.ts';

/** Inspections of Northtown, each as `framework,inspection,published,service,area,grade`, in the order of their dates. */
export function northtown(...rows: readonly string[]): readonly Inspection[] {
	const header = 'authority,framework,inspection,published,service,area,grade';
	const lines = [header, ...rows.map((row) => `Northtown,${row}`)];
	const { inspections, leftOut, problems } = readInspections(lines.join('\n'), 'test.csv');
	if (leftOut > 0) throw new Error(`Not all read: ${JSON.stringify(problems)}`);
	return [...inspections].sort(byDate);
}

/** An overall grade for all services in a year. */
export function overall(year: number, grade: number | string): string {
	return `ILACS,,${year}-05-01,Both,Overall effectiveness,${grade}`;
}

/** A council of the national record, over time. */
export function councilCalled(name: string): TimelineSource {
	const groups = [...byAuthority(recorded()).values()];
	const inspections = groups.find((group) => group.some(({ authority }) => authority === name));
	const [first] = inspections ?? [];
	if (inspections === undefined || first === undefined) throw new Error(`No council is ${name}.`);
	return { inspections, visits: visitsOf(RECORD.inspections, councilOf(first)) };
}
