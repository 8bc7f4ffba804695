import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serving } from '../../scripts/serving.ts';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-served-'));
	await writeFile(join(folder, 'index.html'), 'the site');
	await writeFile(join(folder, '404.html'), 'no page');
});

afterEach(() => rm(folder, { recursive: true }));

/** What the server says to an address as it is written, which `fetch` would tidy first. */
function ask(url: string, path: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		request(url, { path, agent: false }, (response) => {
			response.resume().on('end', () => resolve(response.statusCode));
		})
			.on('error', reject)
			.end();
	});
}

test.each(['//', '//?', '///', '//[', '/%', '/%00', '/../../etc/passwd', '/no/such/page/'])(
	'where %s is asked for there is no page, and the server goes on',
	(path) =>
		serving(folder, async (url) => {
			expect(await ask(url, path)).toBe(404);
			expect(await ask(url, '/')).toBe(200);
		})
);
