import type { Library } from '../library/library.ts';
import type { FileReading } from '../library/file-reading.ts';
import type { Done, Opened } from './change.ts';
import type { Pending } from './pending.ts';
import { unreadFile } from './unread-file.ts';
import type { WaitingFiles } from './waiting-files.svelte.ts';

/** What is open, what waits to be, and how it changes. */
interface Open {
	readonly library: Library;
	waiting: WaitingFiles | null;
	failed: readonly FileReading[];
	readonly change: (library: Library, done: Done) => void;
}

/**
 * Reads a file. What nobody has to look at is added at once; all else waits for its reader.
 *
 * @returns what was added; `null` where it waits, was cancelled, or could not be read
 */
export async function openFile(open: Open, file: File): Promise<Opened | null> {
	const code = await import('./waiting-files.svelte.ts').catch(() => null);
	if (code === null) {
		open.failed = [...open.failed, unreadFile(file.name, 'page')];
		return null;
	}
	const waiting = (open.waiting ??= new code.WaitingFiles(() => open.library));
	const read = await waiting.read(file);
	if (read === null) return null;
	if ('unread' in read) {
		open.failed = [...open.failed, read.unread];
		return null;
	}
	if (read.isPlain) return addPending(open, read.pending);
	waiting.keep(read.pending);
	return null;
}

/** Fetches and starts what reads files, so that it is there once one is chosen. */
export async function expectFiles(): Promise<void> {
	const code = await import('./waiting-files.svelte.ts').catch(() => null);
	code?.expectFiles();
}

/** Adds a file that was read to what is open, as its reader decided. */
export async function addPending(open: Open, pending: Pending): Promise<Opened | null> {
	if (open.waiting === null) return null;
	const { library, arrivals, report } = await open.waiting.added(pending);
	open.waiting.drop(pending);
	open.change(library, { kind: 'opened', name: report.name, arrivals, report });
	return { report, arrivals };
}
