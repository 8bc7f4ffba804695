import { zipSync, type Zippable } from 'fflate';

/** A file of an archive. */
export interface NamedFile {
	readonly name: string;
	readonly content: Blob;
}

/** Packed already; packing them again only takes time. */
const PACKED = /^image\/(?:png|webp)$|^application\//;

/** Several files as one .zip, for one click to save. */
export async function zipFile(files: readonly NamedFile[]): Promise<Blob> {
	const entries: Zippable = {};
	for (const { name, content } of files) {
		const bytes = new Uint8Array(await content.arrayBuffer());
		entries[name] = [bytes, { level: PACKED.test(content.type) ? 0 : 6 }];
	}
	return new Blob([new Uint8Array(zipSync(entries))], { type: 'application/zip' });
}
