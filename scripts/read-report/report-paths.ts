import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The reports that paths name: files as they are, and the PDF and text files in folders, by name. */
export async function reportPaths(paths: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(
		paths.map(async (path) => {
			const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
			if (!isFolder) return [path];
			const names = await readdir(path, { recursive: true });
			return names
				.filter((name) => /\.(?:pdf|txt)$/i.test(name))
				.sort()
				.map((name) => join(path, name));
		})
	);
	return found.flat();
}
