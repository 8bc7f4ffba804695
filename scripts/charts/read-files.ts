import type { FileReading } from '../../src/lib/library/file-reading.ts';
import type { Group } from '../../src/lib/library/library.ts';
import { isProject } from '../../src/lib/library/project/project.ts';
import { readProject } from '../../src/lib/library/project/read-project.ts';
import { readFile } from '../../src/lib/session/read-file.ts';
import { nothingRead } from '../../src/lib/session/unread-file.ts';

/** What one input has. */
export interface ReadFiles {
	/** One of a table, and one of each file of a project. */
	readonly readings: readonly FileReading[];
	/** Groups of authorities that the reader of a project has made. */
	readonly groups: readonly Group[];
}

/** What is in the bytes of one input: one file, or the files of a project. */
export async function readFiles(name: string, bytes: Uint8Array): Promise<ReadFiles> {
	if (!isProject(name, bytes)) return { readings: [await readFile(name, bytes)], groups: [] };
	const { files, groups, problems } = readProject(bytes);
	return {
		readings: [
			...files.map(({ reading }) => reading),
			...(problems.length === 0 ? [] : [nothingRead(name, problems)])
		],
		groups
	};
}
