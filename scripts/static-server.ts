import { open, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2'
};

/** The folder of files that never change under one name. */
const IMMUTABLE = join('_app', 'immutable');

/**
 * A server that knows only files, as GitHub Pages, nginx and IIS are used: a folder answers with its
 * `index.html`, anything else with `404.html`. Files are read, never written.
 *
 * @param folder holds the built site
 * @param prefix path the site is served under, with a slash at both ends
 */
export function staticServer(folder: string, prefix = '/'): Server {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		void answer(folder, prefix, urlOf(request.url ?? '/'), response);
	});
}

/** `null` for what is no address, such as `//`. */
function urlOf(asked: string): URL | null {
	try {
		return new URL(asked, 'http://localhost');
	} catch {
		return null;
	}
}

async function answer(folder: string, prefix: string, url: URL | null, response: ServerResponse) {
	const path = url === null ? null : decodePath(url.pathname);
	const inside = path?.startsWith(prefix) === true ? path.slice(prefix.length) : null;
	const file = inside === null ? null : await fileAt(join(folder, normalize(`/${inside}`)));
	if (url !== null && file === 'folder') {
		response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
		return;
	}
	const found = file ?? join(folder, '404.html');
	await send(found, file === null ? 404 : 200, response);
}

/** Sends a file. It is opened first, because the answer cannot be taken back once it has begun. */
async function send(path: string, status: 200 | 404, response: ServerResponse) {
	const file = await open(path).catch(() => null);
	if (file === null) {
		response.writeHead(500, { 'content-type': 'text/plain' }).end('The file cannot be read.');
		return;
	}
	response.writeHead(status, {
		'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
		// Its name says what is in it.
		...(path.includes(IMMUTABLE) ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer'
	});
	// Closes the file however it ends; one that ends early has nobody left to tell.
	await pipeline(file.createReadStream(), response).catch(() => undefined);
}

function decodePath(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

/** The file to send; `folder` when the address of a folder lacks its slash; `null` when there is none. */
async function fileAt(path: string): Promise<string | null> {
	const found = await stat(path).catch(() => null);
	if (found === null) return null;
	if (found.isFile()) return path.endsWith('/') ? null : path;
	if (!path.endsWith('/')) return 'folder';
	const index = join(path, 'index.html');
	return (await stat(index).catch(() => null)) === null ? null : index;
}
