import type { FileReading, FileText } from '../library/file-reading.ts';
import type { Correction, Rereading } from './read-file.ts';
import { unreadFile } from './unread-file.ts';

/** What can be read of a file; what reads it is fetched then. */
export async function read(file: File): Promise<FileReading> {
	const reader = await fetchReader();
	if (reader === null) return unreadFile(file.name, 'page');
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) return unreadFile(file.name, 'file');
	return reader.readFile(file.name, new Uint8Array(bytes));
}

interface Mendable {
	readonly name: string;
	readonly text: FileText | null;
	readonly mended: number;
}

/** A file read again with some words mended; `null` where its text or what reads it is not there. */
export async function reread(
	{ name, text, mended }: Mendable,
	corrections: readonly Correction[]
): Promise<Rereading | null> {
	const reader = await fetchReader();
	if (reader === null || text === null) return null;
	return reader.mendFile(name, text, mended, corrections);
}

function fetchReader() {
	return import('./read-file.ts').catch(() => null);
}
