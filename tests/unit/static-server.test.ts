import { mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serving } from '../../scripts/serving.ts';

vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof import('node:fs/promises')>();
	return { ...real, open: vi.fn(real.open) };
});

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'fourpoint-served-'));
	await writeFile(join(folder, 'index.html'), 'the site');
	await writeFile(join(folder, '404.html'), 'no page');
});

afterEach(() => rm(folder, { recursive: true }));

/** What the server says to an address as it is written, which `fetch` would tidy first. */
function ask(url: string, path: string, method = 'GET'): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		request(url, { path, method, agent: false }, resolve).on('error', reject).end();
	});
}

/** Files this process has open. */
const openFiles = async () => (await readdir('/dev/fd')).length;

test.each(['//', '//?', '///', '//[', '/%', '/%00', '/../../etc/passwd', '/no/such/page/'])(
	'where %s is asked for there is no page, and the server goes on',
	(path) =>
		serving(folder, async (url) => {
			const missing = await ask(url, path);
			expect([missing.statusCode, await text(missing)]).toEqual([404, 'no page']);
			const home = await ask(url, '/');
			expect([home.statusCode, await text(home)]).toEqual([200, 'the site']);
		})
);

test('a file that has its version in its name is kept by the browser, and no other is', () =>
	serving(folder, async (url) => {
		const immutable = join(folder, '_app', 'immutable');
		await mkdir(immutable, { recursive: true });
		await writeFile(join(immutable, 'a1b2.js'), '');
		const kept = (path: string) => ask(url, path).then(({ headers }) => headers['cache-control']);
		expect(await kept('/_app/immutable/a1b2.js')).toContain('immutable');
		expect(await kept('/_app/immutable/gone.js')).toBeUndefined();
		expect(await kept('/')).toBeUndefined();
	}));

test('requests that are broken off leave no file open', () =>
	serving(folder, async (url) => {
		await writeFile(join(folder, 'large.csv'), Buffer.alloc(20_000_000));
		const before = await openFiles();
		for (let times = 0; times < 30; times += 1) {
			const response = await ask(url, '/large.csv');
			await new Promise((resolve) => response.once('data', resolve));
			response.destroy();
		}
		await vi.waitFor(async () => expect(await openFiles()).toBeLessThan(before + 5));
	}));

test('a file that cannot be opened is a fault of the server, never an empty page', () =>
	serving(folder, async (url) => {
		vi.mocked(open).mockRejectedValueOnce(Object.assign(new Error('too many'), { code: 'EMFILE' }));
		const response = await ask(url, '/');
		expect(response.statusCode).toBe(500);
		expect(await text(response)).toBe('The file cannot be read.');
	}));

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
	'%s is refused, because files are only read',
	(method) =>
		serving(folder, async (url) => {
			const response = await ask(url, '/', method);
			expect(response.statusCode).toBe(405);
			expect(response.headers.allow).toBe('GET, HEAD');
			expect(await text(response)).toBe('');
		})
);

test('HEAD gets what GET says of a file, without the file', () =>
	serving(folder, async (url) => {
		const response = await ask(url, '/', 'HEAD');
		expect(response.statusCode).toBe(200);
		expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(await text(response)).toBe('');
	}));
