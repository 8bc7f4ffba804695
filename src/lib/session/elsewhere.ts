import type { LibraryDifference } from '../library/library-difference.ts';
import { openedEntry, type Library } from '../library/library.ts';

/** What another tab did to what is open, counted in inspections. */
export interface Elsewhere {
	readonly added: number;
	/** Replaced or mended. */
	readonly changed: number;
	/** Ids of those that are gone. */
	readonly removed: readonly string[];
}

/** What a difference means for the inspections that were open before it; `null`: nothing. */
export function elsewhere(before: Library, { entries }: LibraryDifference): Elsewhere | null {
	const isOpen = ([id]: readonly [string, unknown]) => openedEntry(before, id) !== undefined;
	const there = [...entries].filter(([, entry]) => entry !== null);
	const changed = there.filter(isOpen).length;
	const removed = [...entries].filter((each) => each[1] === null && isOpen(each));
	if (there.length + removed.length === 0) return null;
	return { added: there.length - changed, changed, removed: removed.map(([id]) => id) };
}

export function withIds(some: ReadonlySet<string>, more: readonly string[]): ReadonlySet<string> {
	return new Set([...some, ...more]);
}
