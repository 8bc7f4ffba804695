/**
 * Keeps the site for reading without a connection. A page, its script and what it loads later are always
 * of one version: what is kept is answered from there, and a new version waits until a reader takes it.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { dropOldCopies, keepCopy } from './copy.ts';
import { keptPaths } from './kept-paths.ts';
import { offlinePage } from './offline-page.ts';

// TypeScript takes the global scope of this file for that of any worker.
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Copies of the site in other folders of this origin have other names. */
const COPIES = `fourpoint ${base}/ `;
const COPY = `${COPIES}${version}`;

const workers = __WORKER_FILES__.map((path) => `${base}/${path}`);
const PATHS = keptPaths(base, [...build, ...workers, ...files, ...prerendered]);
/** What stands here has its content in its name, and is the same in every version. */
const UNCHANGING = `${base}/_app/immutable/`;

worker.addEventListener('install', (event) => {
	event.waitUntil(keepCopy(COPY, PATHS, UNCHANGING));
});

worker.addEventListener('activate', (event) => {
	// The page of a first visit goes on without a connection too.
	event.waitUntil(worker.clients.claim().then(tidy));
});

worker.addEventListener('message', ({ data }) => {
	if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range'))
		return;
	const isPage = request.mode === 'navigate';
	if (isPage) event.waitUntil(tidy());
	if (pathname.startsWith(UNCHANGING)) event.respondWith(unchanging(request));
	else if (PATHS.has(pathname)) event.respondWith(kept(request, pathname, isPage));
	// As a server does, so that the paths in the page lead where they should.
	else if (isPage && PATHS.has(`${pathname}/`)) {
		event.respondWith(Response.redirect(`${pathname}/${search}`));
	} else if (isPage) event.respondWith(fetch(request).catch(() => offlinePage(`${base}/`)));
});

/** Open pages of a version before still ask for what was theirs. */
async function unchanging(request: Request): Promise<Response> {
	return (await caches.match(request.url)) ?? fetch(request);
}

/** The browser may have thrown the copy away, and then there is nothing to be older than the rest. */
async function kept(request: Request, path: string, isPage: boolean): Promise<Response> {
	const copy = await caches.open(COPY);
	const answer = await copy.match(path);
	if (answer !== undefined) return answer;
	return fetch(request).catch(() => (isPage ? offlinePage(`${base}/`) : Response.error()));
}

/** Copies of versions before go as soon as no second page can be using one; one that waits stays. */
async function tidy(): Promise<void> {
	const { installing, waiting } = worker.registration;
	if (installing !== null || waiting !== null) return;
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (pages.length <= 1) await dropOldCopies(COPIES, COPY);
}
