import type { Inspection } from '../domain/inspection.ts';
import { AS_IT_IS } from './read-file.ts';
import { ask, chosenFile, forgetFile } from './reading.ts';

/**
 * The inspections of a CSV that comes with the site, read where files of readers are read.
 *
 * @throws where it does not arrive
 */
export async function readRecord(address: string): Promise<readonly Inspection[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const file = chosenFile(new File([await response.blob()], address.replace(/^.*\//, '')));
	try {
		const { inspections } = await ask('reading', file, AS_IT_IS);
		return inspections.map((each) => ({ ...each, source: { ...each.source, fileName: null } }));
	} finally {
		// Its reader may open a file to see it among these.
		forgetFile(file, true);
	}
}
