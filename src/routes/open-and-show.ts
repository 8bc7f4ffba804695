import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { pageHref } from '#lib/components/page-href.ts';
import { pageOf } from '#lib/components/pages.ts';
import type { Arrival } from '#lib/library/add-file.ts';
import type { Opened } from '#lib/session/change.ts';
import { keyOf, OF_FRAMEWORK } from '#lib/view/many/choice-in.ts';
import { isProjectFile } from '#lib/session/is-project-file.ts';
import { openFile } from '#lib/session/open-file.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { focusHeading, focusReport, focusHeadingIfLost } from './focus-heading.ts';
import { pageOfFacts } from './page-of-facts.ts';
import { reviewPage } from './review-page.ts';

export { expectFiles } from '#lib/session/open-file.ts';

/** How often files were asked for: the last are meant, however long the others take. */
let askings = 0;

/**
 * Opens files and goes to where their reader wants to be: to the review where one waits for a decision; a
 * single inspection shows at once; several stand side by side on the page for that, where their reader is there;
 * else a choice among them, or a file that could not be read, is on the data page. Where more files were asked for meanwhile, those are shown instead; these are open all the same.
 * Where all were cancelled their reader stays.
 */
export async function openAndShow(session: Session, files: readonly File[]): Promise<void> {
	askings += 1;
	const asking = askings;
	session.failed = [];
	const waited = session.pending;
	const opened: Opened[] = [];
	for (const file of files) {
		const each = await openOne(session, file);
		if (each !== null) opened.push(each);
	}
	if (asking !== askings) return;
	if (session.pending !== null && session.pending !== waited) await showReview(session);
	else if (opened.length > 0 || session.failed.length > 0) await showOpened(session, opened);
}

async function openOne(session: Session, file: File): Promise<Opened | null> {
	if (!(await isProjectFile(file))) return openFile(session, file);
	const { openProject } = await import('#lib/session/open-project.ts');
	return openProject(session, file);
}

/** Goes to the file that waits for its reader's decision. */
export async function showReview(session: Session): Promise<void> {
	if (session.pending === null) return;
	const page = reviewPage(session.pending);
	await goto(pageHref(page, session.address.shared()), { keepFocus: true });
	await tick();
	focusHeading();
}

/** Goes to what was opened: a single inspection, or where one can be chosen. */
export async function showOpened(session: Session, opened: readonly Opened[]): Promise<void> {
	const [only, ...others] = opened.flatMap(({ arrivals }) => arrivals);
	const isOne = only !== undefined && others.length === 0 && session.failed.length === 0;
	const id = isOne ? { inspection: only.isBuiltIn ? null : only.inspection.id } : {};
	if (isOne) {
		await goto(pageHref(pageToShow(only), session.address.shared(id)), { keepFocus: true });
		focusHeadingIfLost();
	} else if (page.route.id === '/england' && session.failed.length === 0) {
		await showSideBySide(session, opened);
	} else {
		await goto(pageHref('/data', session.address.shared(id)), { keepFocus: true });
		await tick();
		focusReport();
	}
}

/** Stays with many inspections; where all that came are of another framework than is shown, goes to that. */
async function showSideBySide({ address }: Session, opened: readonly Opened[]): Promise<void> {
	const frameworks = opened.flatMap(({ arrivals }) =>
		arrivals.map((each) => each.arrived.framework)
	);
	const [framework = null, ...others] = new Set(frameworks);
	if (framework === null || others.length > 0 || keyOf(framework) === address.get('framework'))
		return;
	const dropped = Object.fromEntries(OF_FRAMEWORK.map((key) => [key, null]));
	const other = { ...dropped, framework: keyOf(framework) };
	await goto(address.with(other), { keepFocus: true, noScroll: true });
}

/** The page at hand where it is about an inspection, else the one that shows most of it. */
function pageToShow({ inspection }: Arrival) {
	const here = pageOf(page.route.id) ?? '/data';
	return here === '/about' || here === '/data' ? pageOfFacts(inspection).route : here;
}
