import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { Zip, ZipPassThrough } from 'fflate';

/**
 * Puts files of a folder into one ZIP, a file at a time, and takes them out of the folder once it is
 * whole. They are packed already, and are not packed again.
 */
export async function zipFolder(
	folder: string,
	names: readonly string[],
	path: string
): Promise<void> {
	const part = `${path}.part`;
	const stream = createWriteStream(part);
	const faults: Error[] = [];
	const zip = new Zip((error, chunk, isLast) => {
		if (error !== null) faults.push(error);
		else stream.write(chunk);
		if (isLast) stream.end();
	});
	for (const name of names) {
		const entry = new ZipPassThrough(name);
		zip.add(entry);
		entry.push(await readFile(join(folder, name)), true);
		if (stream.writableNeedDrain) await once(stream, 'drain');
	}
	zip.end();
	await once(stream, 'close');
	for (const fault of faults) throw fault;
	await rename(part, path);
	for (const name of names) await rm(join(folder, name));
	// Whatever else its user has in it stays.
	await rmdir(folder).catch(() => undefined);
}
