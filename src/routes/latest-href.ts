import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { latestOf } from '#lib/select/latest-of.ts';
import { dateOf } from '#lib/select/many/date-of.ts';
import type { Session } from '#lib/session/session.svelte.ts';

/**
 * Address of the same page for the latest inspection of an authority, of those that are open and those of
 * the national record where that is here; `null` where there is none.
 */
export function latestHref(session: Session, code: string): string | null {
	const { library, record } = session;
	const [open, recorded] = [library, record].map(({ entries }) => latestOf(entries, code));
	const latest = later(open ?? null, recorded ?? null);
	if (latest === null) return null;
	// The example has no id in addresses.
	const id = latest === session.example ? null : latest.id;
	return pageHref(pageOf(page.route.id) ?? '/', session.address.shared({ inspection: id }));
}

function later(one: Inspection | null, other: Inspection | null): Inspection | null {
	if (one === null || other === null) return one ?? other;
	return dateOf(one) < dateOf(other) ? other : one;
}
