/** The page of addresses that do not exist, and the picture that other sites show of this one. */
const NEVER_ASKED_FOR = ['/404.html', '/social.png'];

/** Tables of characters and fonts that a few PDF documents need: some megabytes, fetched when one does. */
const OF_SOME_DOCUMENTS = /\.(?:bcmap|pfb|ttf)$/;

/** The folders of the pages that have data of their own. */
const WITH_DATA = ['/', '/england/', '/data/'];

/**
 * Paths of all that pages ask for. Pages end with a slash, as they are asked for; beside each page that
 * has data of its own stands a file with it.
 *
 * @param base path of the folder that the site stands in, without a slash at its end
 * @param paths of the files of the build
 */
export function keptPaths(base: string, paths: readonly string[]): ReadonlySet<string> {
	const asked = paths.filter(
		(path) => !NEVER_ASKED_FOR.includes(path.slice(base.length)) && !OF_SOME_DOCUMENTS.test(path)
	);
	const data = WITH_DATA.map((folder) => `${base}${folder}__data.json`);
	return new Set([...asked.map(asAskedFor), ...data]);
}

function asAskedFor(path: string): string {
	const isFile = /\.\w+$/.test(path);
	return isFile || path.endsWith('/') ? path : `${path}/`;
}
