import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import text from '../data/cumbria-2012.csv?raw';

/** The built-in report, read as the site reads it. */
export function example(): Inspection {
	const [inspection] = readInspections(text, null).inspections;
	if (inspection === undefined) throw new Error('The built-in report cannot be read.');
	return inspection;
}
