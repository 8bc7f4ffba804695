import type { Inspection } from '../domain/inspection.ts';
import type { Library, OpenFile } from '../library/library.ts';
import { removeFile, removeInspection } from '../library/remove.ts';
import type { Done } from './change.ts';

/** What is open, and how it changes. */
interface Open {
	readonly library: Library;
	readonly change: (library: Library, done: Done) => void;
}

/** Closes a file with all that was read from it. */
export function closeFile(open: Open, { key, name }: OpenFile): void {
	open.change(removeFile(open.library, key), { kind: 'closed', name });
}

/** @param name what the inspection is called where its removal is said */
export function closeInspection(open: Open, { id }: Inspection, name: string): void {
	open.change(removeInspection(open.library, id), { kind: 'removed', name });
}
