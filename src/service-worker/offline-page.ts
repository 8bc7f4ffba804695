import { plainPage } from '../lib/components/plain-page.ts';

/**
 * What is shown for a page that is not kept, while there is no connection.
 *
 * @param home path of the first page
 */
export function offlinePage(home: string): Response {
	return plainPage(
		'No connection',
		`<h1>This page cannot be shown without a connection</h1>
<p>The server did not answer, and this browser has kept no page of this address. The pages that it has
kept work: <a href="${home}">the first page</a> leads to them.</p>`
	);
}
