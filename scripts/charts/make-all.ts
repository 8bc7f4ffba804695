import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { boxedWords } from '../../src/lib/export/fonts/boxed-words.ts';
import type { Order } from './arguments.ts';
import type { Job } from './make-files.ts';
import type { Surroundings } from './read-inputs.ts';
import { reasonOf } from './reasons.ts';
import { zipFolder } from './zip-folder.ts';

/**
 * Makes the files one after the other, so that memory holds one at a time, and says of each how far it is.
 * A file that stands there is whole: it is written under another name first.
 *
 * @returns whether all could be made
 */
export async function makeAll(
	jobs: readonly Job[],
	{ out, zip, resume }: Pick<Order, 'out' | 'zip' | 'resume'>,
	around: Surroundings
): Promise<boolean> {
	const folder = resolve(around.folder, out);
	const shown = (path: string) => relative(around.folder, path) || path;
	const made: string[] = [];
	let isWhole = true;
	for (const [index, job] of jobs.entries()) {
		const progress = `${index + 1} of ${jobs.length}`;
		const path = join(folder, job.name);
		if (resume && (await isThere(path))) {
			around.say(`${progress}: ${shown(path)} is there`);
			made.push(job.name);
			continue;
		}
		try {
			await mkdir(folder, { recursive: true });
			for (const { name, content, boxed } of await job.make()) {
				const at = join(folder, name);
				await writeFile(`${at}.part`, content);
				await rename(`${at}.part`, at);
				made.push(name);
				around.say(`${progress}: ${shown(at)}`);
				const lacking = boxedWords(boxed);
				if (lacking !== null) around.say(`${shown(at)}: ${lacking}`);
			}
		} catch (error) {
			around.say(`${progress}: ${shown(path)} could not be made (${reasonOf(error)}).`);
			isWhole = false;
		}
	}
	if (zip && isWhole && made.length > 0) {
		await zipFolder(folder, made, `${folder}.zip`);
		around.say(
			`${made.length === 1 ? 'One file' : `${made.length} files`}: ${shown(`${folder}.zip`)}`
		);
	}
	return isWhole;
}

async function isThere(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		() => false
	);
}
