import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { focusHeading, isFocusLost } from './focus-heading.ts';

/**
 * Opens a file and goes to where its reader wants to be: a single inspection shows on the page at
 * hand; a choice among several, or a file that could not be read, is on the data page.
 *
 * @returns false where another file was asked for meanwhile, which is shown instead
 */
export async function openAndShow(session: Session, file: File): Promise<boolean> {
	const inspections = await session.open(file);
	if (inspections === null) return false;
	const [only, ...others] = inspections;
	if (only !== undefined && others.length === 0) {
		const here = pageOf(page.route.id) ?? '/';
		const route = here === '/about' ? '/' : here;
		await show(pageHref(route, session.address.shared({ inspection: only.key })));
	} else {
		// What was shown before goes on, unless it was in the file that this one replaced.
		const gone = session.current === null ? { inspection: null } : {};
		await show(pageHref('/data', session.address.shared(gone)));
	}
	return true;
}

/** The focus stays where it is as long as that is still there. */
async function show(href: string): Promise<void> {
	await goto(href, { keepFocus: true });
	if (isFocusLost()) focusHeading();
}
