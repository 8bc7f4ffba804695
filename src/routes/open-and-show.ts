import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { Opened } from '#lib/session/change.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { focusHeading, focusReport, isFocusLost } from './focus-heading.ts';
import { pageOfFacts } from './page-of-facts.ts';

/** How often files were asked for: the last are meant, however long the others take. */
let askings = 0;

/**
 * Opens files and goes to where their reader wants to be: a single inspection that was read without
 * problems shows at once; problems, a choice among several, or a file that could not be read, are on the
 * data page. Where more files were asked for meanwhile, those are shown instead; these are open all the
 * same.
 */
export async function openAndShow(session: Session, files: readonly File[]): Promise<void> {
	askings += 1;
	const asking = askings;
	session.failed = [];
	const opened: Opened[] = [];
	for (const file of files) {
		const each = await session.open(file);
		if (each !== null) opened.push(each);
	}
	if (asking === askings) await showOpened(session, opened);
}

/** Goes to what was opened, or to what must be read about it first. */
export async function showOpened(session: Session, opened: readonly Opened[]): Promise<void> {
	const [only, ...others] = opened.flatMap(({ arrivals }) => arrivals);
	const isOne = only !== undefined && others.length === 0 && session.failed.length === 0;
	const id = isOne ? { inspection: only.isBuiltIn ? null : only.inspection.id } : {};
	const hasProblems = opened.some(({ report }) => report.problems.length > 0);
	if (isOne && !hasProblems) {
		await goto(pageHref(pageToShow(only), session.address.shared(id)), { keepFocus: true });
		if (isFocusLost()) focusHeading();
	} else {
		await goto(pageHref('/data', session.address.shared(id)), { keepFocus: true });
		await tick();
		focusReport();
	}
}

/** The page at hand where it is about an inspection, else the one that shows most of it. */
function pageToShow({ inspection }: Arrival) {
	const here = pageOf(page.route.id) ?? '/data';
	return here === '/about' || here === '/data' ? pageOfFacts(inspection).route : here;
}
