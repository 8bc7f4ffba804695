import type { Library } from '../library/library.ts';
import { isAnythingKept } from './is-anything-kept.ts';
import type { WaitingFiles } from './waiting-files.svelte.ts';

/** What is open, and what waits to be. */
interface Open {
	readonly library: Library;
	waiting: WaitingFiles | null;
}

/** Goes on with the reviews that this browser keeps. A first visit, where nothing is kept, fetches nothing. */
export async function takeUpReviews(open: Open): Promise<void> {
	await (await waitingOf(open))?.takeUp();
}

/** Removes every review that this browser keeps. */
export async function removeReviews(open: Open): Promise<void> {
	await (await waitingOf(open))?.dropReports();
}

async function waitingOf(open: Open): Promise<WaitingFiles | null> {
	if (open.waiting === null && !(await isAnythingKept())) return null;
	const code = await import('./waiting-files.svelte.ts').catch(() => null);
	if (code === null) return null;
	return (open.waiting ??= new code.WaitingFiles(() => open.library));
}
