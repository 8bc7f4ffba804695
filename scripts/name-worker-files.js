import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells the built service worker which files the site's other workers are made of, in the place of
 * `__WORKER_FILES__`: SvelteKit names to it neither them nor what they load.
 *
 * @param {string} site folder of the built site
 */
export function nameWorkerFiles(site) {
	const folder = '_app/immutable/workers';
	const names = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`);
	const path = join(site, 'service-worker.js');
	const named = readFileSync(path, 'utf8').replace('__WORKER_FILES__', JSON.stringify(files));
	writeFileSync(path, named);
}
