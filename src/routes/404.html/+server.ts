import { plainPage } from '#lib/components/plain-page.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The page a static server shows for an address that does not exist. It can be shown at any depth
 * of any folder, so it needs no other file, and links home only where the site's address is known.
 * Elsewhere it cannot know its depth; nearly every page of the site is one folder down, written with
 * a slash at its end or without.
 */
export const GET: RequestHandler = () => {
	const home =
		__SITE_URL__ === ''
			? 'Go back, or try <a href="./">this folder</a> and <a href="../">the one above it</a>: one of them is likely to hold the first page.'
			: `Go back, or to the <a href="${__SITE_URL__}/">first page</a>.`;
	return plainPage(
		'Page not found',
		`<h1>There is no page at this address</h1>
<p>It may have been mistyped, or the page may have moved. ${home}</p>`
	);
};
