import type { FileReading } from '../library/file-reading.ts';
import { readDataFragment } from './data-link.ts';
import { readFile } from './read-file.ts';

/** What came with a link, read as any file is; or why nothing of it is opened. */
export type LinkedReading =
	| { readonly reading: FileReading; readonly problem: null }
	| { readonly reading: null; readonly problem: string };

/** @param fragment of the address, with its `#` */
export async function readLinked(fragment: string): Promise<LinkedReading> {
	const data = await readDataFragment(fragment);
	if (data === null) {
		return refused('The data in this link is incomplete, damaged or too long.');
	}
	const reading = await readFile(data.fileName, new TextEncoder().encode(data.csv));
	if (reading.inspections.length > 0) return { reading, problem: null };
	return refused('The data in this link holds no inspection that can be read.');
}

function refused(why: string): LinkedReading {
	return {
		reading: null,
		problem: `${why} Nothing of it was opened. Ask whoever sent it for the link again, or for the file.`
	};
}
