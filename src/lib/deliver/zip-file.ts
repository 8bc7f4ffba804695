import { zipSync, type Zippable } from 'fflate';
import type { MadeFile } from './made-file.ts';

/** Packed already; packing them again only takes time. */
const PACKED = /^image\/(?:png|webp)$|^application\//;

/** Several files as one .zip, for one click to save. */
export function zipFile(files: readonly MadeFile[], name: string): MadeFile {
	const entries: Zippable = {};
	for (const { name: entry, content, type } of files) {
		entries[entry] = [content, { level: PACKED.test(type) ? 0 : 6 }];
	}
	return { name, type: 'application/zip', content: zipSync(entries), boxed: [] };
}
