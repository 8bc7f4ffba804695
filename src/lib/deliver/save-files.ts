import { countWord } from '../view/words/number-words.ts';
import { remarksOn, type MadeFile } from './made-file.ts';
import { saveFile } from './save-file.ts';

/**
 * Hands files to the browser to save: one as it is, several in a ZIP file.
 *
 * @param stem name of that ZIP file, without its ending
 * @returns what the reader should know of them, in words; `null`: nothing
 */
export async function saveFiles(files: readonly MadeFile[], stem: string): Promise<string | null> {
	const [only, ...others] = files;
	if (only === undefined) throw new RangeError('An order makes at least one file.');
	const notes = [remarksOn(files)];
	if (others.length === 0) saveFile(blobOf(only), only.name);
	else {
		const { zipFile } = await import('./zip-file.ts');
		saveFile(blobOf(zipFile(files, `${stem}.zip`)), `${stem}.zip`);
		notes.unshift(
			`To be read at this size it takes ${countWord(files.length)} pictures, which are in one ZIP file.`
		);
	}
	return notes.filter((note) => note !== null).join(' ') || null;
}

/** A file as the browser holds it. */
export function blobOf({ content, type }: MadeFile): Blob {
	return new Blob([new Uint8Array(content)], { type });
}
