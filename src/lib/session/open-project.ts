import { addProject } from '../library/project/add-project.ts';
import { readProject } from '../library/project/read-project.ts';
import type { FileReading } from '../library/file-reading.ts';
import type { Library } from '../library/library.ts';
import type { Done, Opened } from './change.ts';
import { nothingRead, unreadFile } from './unread-file.ts';

/** What is open, and how it changes. */
interface Open {
	readonly library: Library;
	failed: readonly FileReading[];
	readonly change: (library: Library, done: Done) => void;
}

/**
 * Adds all that is in a project file to what is open.
 *
 * @returns what was added; `null` where nothing could be
 */
export async function openProject(open: Open, file: File): Promise<Opened | null> {
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) {
		open.failed = [...open.failed, unreadFile(file.name, 'file')];
		return null;
	}
	const project = readProject(new Uint8Array(bytes));
	const { library, arrivals } = addProject(open.library, project);
	const { problems } = project;
	const all = [...problems, ...project.files.flatMap(({ reading }) => reading.problems)];
	const report = nothingRead(file.name, all);
	if (problems.length > 0) open.failed = [...open.failed, nothingRead(file.name, problems)];
	if (problems.some(({ severity }) => severity === 'file')) return null;
	open.change(library, { kind: 'project', name: file.name, arrivals });
	return { report, arrivals };
}
