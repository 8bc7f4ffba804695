/** How the reading of a long file is followed and stopped. */
export interface Watch {
	/** @param share of the file that is read, from 0 to 1 */
	readonly progress: (share: number) => void;
	/** Aborted where its reader wants it no longer: reading then rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

export const UNWATCHED: Watch = { progress: () => undefined };

/** Milliseconds of work after which others have a turn. */
const TURN = 50;

/**
 * Tells progress and lets waiting messages in, that to stop among them, once there was work for a while.
 * Called often, so that a small file is read in one go and a long one can be stopped.
 */
export function turns({ progress, signal }: Watch): (share: number) => Promise<void> {
	let since = performance.now();
	return async (share) => {
		if (performance.now() - since < TURN) return;
		progress(share);
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
		since = performance.now();
	};
}
