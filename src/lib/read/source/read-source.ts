import type { Grid } from '../grid.ts';
import type { Problem } from '../problem.ts';
import { decode } from './decode.ts';
import { UNWATCHED, type Watch } from './watch.ts';

/** What a file holds before anybody knows what it means. */
export interface SourceReading {
	readonly grids: readonly Grid[];
	/** The text of a file that is one; `null` for a workbook. */
	readonly text: string | null;
	readonly problems: readonly Problem[];
}

/** Reads the bytes of any file. They decide what it is; its name says nothing for certain. */
export async function readSource(
	bytes: Uint8Array,
	watch: Watch = UNWATCHED
): Promise<SourceReading> {
	watch.signal?.throwIfAborted();
	const { text, problems } = decode(bytes);
	return Promise.resolve({ grids: [], text, problems });
}
