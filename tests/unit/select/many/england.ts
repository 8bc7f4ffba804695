import { readFileSync } from 'node:fs';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { isVisit } from '#lib/domain/is-visit.ts';

const text = readFileSync(
	new URL('../../../../data/england-2009-2025.csv', import.meta.url),
	'utf8'
);

/** The national record as the site reads it. */
export const RECORD = readInspections(text, null);

/** Its inspections without visits; of a framework, where one is named, and with a label, where one is. */
export function recorded(
	framework: string | null = null,
	label?: string | null
): readonly Inspection[] {
	return RECORD.inspections.filter(
		(each) =>
			!isVisit(each) &&
			(framework === null || each.framework === framework) &&
			(label === undefined || each.label === label)
	);
}
