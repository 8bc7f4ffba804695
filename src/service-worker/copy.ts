/** So many files are asked for at a time that a reader's own clicks find a way between them. */
const AT_ONCE = 4;

/**
 * Keeps a whole version of the site, or nothing of it.
 *
 * @param paths of the files
 * @param unchanging how the paths of files begin that are the same in every version
 */
export async function keepCopy(
	name: string,
	paths: ReadonlySet<string>,
	unchanging: string
): Promise<void> {
	const copy = await caches.open(name);
	const left = paths.values();
	const keepRest = async () => {
		for (const path of left) {
			const known = path.startsWith(unchanging) ? await caches.match(path) : undefined;
			await copy.put(path, known ?? (await fetched(path, paths, unchanging)));
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, keepRest));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/** Throws away the copies whose names begin alike, but for one. */
export async function dropOldCopies(alike: string, but: string): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(alike) && name !== but);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function fetched(
	path: string,
	paths: ReadonlySet<string>,
	unchanging: string
): Promise<Response> {
	const isNew = path.startsWith(unchanging);
	const response = await fetch(path, { cache: isNew ? 'default' : 'reload', priority: 'low' });
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
	if (!path.endsWith('/')) return response;
	const page = await response.text();
	if (!isOfThisVersion(page, paths)) throw new Error(`${path} is of another version`);
	// A page that a server sent from elsewhere cannot be shown as it came.
	return new Response(page, { headers: response.headers });
}

/**
 * Whether a page is of the version that these files are of. While a site is being published, a server
 * may send the page of one version and the script of another.
 */
export function isOfThisVersion(page: string, paths: ReadonlySet<string>): boolean {
	const scripts = page.matchAll(/_app\/immutable\/[\w./-]+\.js/g);
	const kept = [...paths];
	return [...scripts].every(([script]) => kept.some((path) => path.endsWith(`/${script}`)));
}
