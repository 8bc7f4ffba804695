/** How the reading of a long file is followed and stopped. */
export interface Watch {
	/** @param share of the file that is read, from 0 to 1 */
	readonly progress: (share: number) => void;
	/** Aborted where its reader wants it no longer: reading then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

export const UNWATCHED: Watch = { progress: () => undefined };
