import { isProject } from '../library/project/project.ts';

/** Whether a file says that it is a project. One that cannot be read is met by whoever reads it. */
export async function isProjectFile(file: File): Promise<boolean> {
	const start = await file
		.slice(0, 200)
		.arrayBuffer()
		.catch(() => new ArrayBuffer(0));
	return isProject(file.name, new Uint8Array(start));
}
