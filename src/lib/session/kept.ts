import { withDifference } from '../library/library-difference.ts';
import { KeptLibrary, type Restored } from '../library/kept-library.ts';
import type { Library } from '../library/library.ts';
import type { Change } from './change.ts';
import { elsewhere, withIds, type Elsewhere } from './elsewhere.ts';
import { IdbStore } from './idb-store.ts';

export { withIds };

/** What is open, and the change to it that can be undone. */
export interface Open {
	readonly library: Library;
	readonly lastChange: Change | null;
	/** Makes another what is open, and what can be undone. */
	readonly take: (library: Library, lastChange: Change | null) => void;
}

/** What this browser keeps of a library. Fetched once there is something to keep, or was. */
export function keptLibrary(name: string): KeptLibrary {
	return new KeptLibrary(new IdbStore(name));
}

/**
 * Adds what was read to what is open by now, and to what an undo would go back to.
 *
 * @returns what that changed
 */
export function takeUp(open: Open, { differenceTo }: Restored): Elsewhere | null {
	const { library, lastChange } = open;
	const difference = differenceTo(library);
	open.take(
		withDifference(library, difference),
		lastChange && { ...lastChange, before: withDifference(lastChange.before, difference) }
	);
	return elsewhere(library, difference);
}
