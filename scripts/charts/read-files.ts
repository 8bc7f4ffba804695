import type { FileReading } from '../../src/lib/library/file-reading.ts';
import { isProject } from '../../src/lib/library/project/project.ts';
import { readProject } from '../../src/lib/library/project/read-project.ts';
import { readFile } from '../../src/lib/session/read-file.ts';
import { nothingRead } from '../../src/lib/session/unread-file.ts';

/** What is in the bytes of one input: one file, or the files of a project. */
export async function readFiles(name: string, bytes: Uint8Array): Promise<readonly FileReading[]> {
	if (!isProject(name, bytes)) return [await readFile(name, bytes)];
	const { files, problems } = readProject(bytes);
	return [
		...files.map(({ reading }) => reading),
		...(problems.length === 0 ? [] : [nothingRead(name, problems)])
	];
}
