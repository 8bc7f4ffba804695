import type { Arrival } from '../library/add-file.ts';
import type { FileReport } from '../library/file-reading.ts';
import type { Library } from '../library/library.ts';

/** The last thing that was done to the library, to be said and undone. */
export interface Change {
	readonly kind: 'opened' | 'closed' | 'removed' | 'project' | 'emptied' | 'renamed' | 'grouped';
	/** Name of the file or inspection; of what else was done the whole sentence. */
	readonly name: string;
	/** What became of each inspection of an opened file. */
	readonly arrivals: readonly Arrival[];
	/** What was read of a file that was opened. */
	readonly report: FileReport | null;
	/** What was open before. */
	readonly before: Library;
	/** Id of the inspection that was shown before; `null`: the example. */
	readonly shownBefore: string | null;
}

/** What was done, without what was there before. */
export type Done = Pick<Change, 'kind' | 'name'> & Partial<Pick<Change, 'arrivals' | 'report'>>;

/** What was read of a file that is open now. */
export interface Opened {
	readonly report: FileReport;
	readonly arrivals: readonly Arrival[];
}
