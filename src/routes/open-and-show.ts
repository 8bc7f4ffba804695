import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { focusHeading, isFocusLost } from './focus-heading.ts';

/** How often files were asked for: the last are meant, however long the others take. */
let askings = 0;

/**
 * Opens files and goes to where their reader wants to be: a single inspection shows on the page at
 * hand; a choice among several, or a file that could not be read, is on the data page. Where more
 * files were asked for meanwhile, those are shown instead; these are open all the same.
 */
export async function openAndShow(session: Session, files: readonly File[]): Promise<void> {
	askings += 1;
	const asking = askings;
	session.failed = [];
	const arrivals: Arrival[] = [];
	for (const file of files) arrivals.push(...(await session.open(file)));
	if (asking !== askings) return;
	const [only, ...others] = arrivals;
	if (only !== undefined && others.length === 0 && session.failed.length === 0) {
		const here = pageOf(page.route.id) ?? '/';
		const route = here === '/about' ? '/' : here;
		const id = only.isBuiltIn ? null : only.inspection.id;
		await show(pageHref(route, session.address.shared({ inspection: id })));
	} else {
		await show(pageHref('/data', session.address.shared()));
	}
}

/** The focus stays where it is as long as that is still there. */
async function show(href: string): Promise<void> {
	await goto(href, { keepFocus: true });
	if (isFocusLost()) focusHeading();
}
