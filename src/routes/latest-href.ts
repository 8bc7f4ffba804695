import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import { latestOf } from '#lib/select/latest-of.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/** Address of the same page for the latest open inspection of an authority; `null` where there is none. */
export function latestHref(session: Session, code: string): string | null {
	const latest = latestOf(session.library.entries, code);
	if (latest === null) return null;
	// The example has no id in addresses.
	const id = latest === session.example ? null : latest.id;
	return pageHref(pageOf(page.route.id) ?? '/', session.address.shared({ inspection: id }));
}
