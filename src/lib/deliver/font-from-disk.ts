import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFile } from '../export/fonts/font-files.ts';

const require = createRequire(import.meta.url);

/** A font from the installed packages, for files that are made in Node. */
export async function fontFromDisk({ name }: FontFile): Promise<Uint8Array> {
	const family = name.startsWith('arimo-') ? 'arimo' : 'source-sans-3';
	return readFile(require.resolve(`@fontsource/${family}/files/${name}.woff`));
}
