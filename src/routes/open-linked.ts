import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Inspection } from '#lib/domain/inspection.ts';
import { addLinked, linkedId } from '#lib/library/linked.ts';
import { readLinked } from '#lib/session/read-linked.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';

/** As a tidy file, which is what the link carries. */
const saysTheSame = (left: Inspection, right: Inspection) =>
	JSON.stringify(tidyFile(left)) === JSON.stringify(tidyFile(right));

/**
 * Opens the data that the address carries and shows the inspection it names, or the first.
 *
 * @param fragment of the address, with its `#`
 * @returns why nothing was opened; empty where something was
 */
export async function openLinked(session: Session, fragment: string): Promise<string> {
	const { reading, problem } = await readLinked(fragment);
	if (reading === null) return problem;
	const { library, entries } = addLinked(session.library, reading, saysTheSame);
	const asked = page.url.searchParams.get('inspection');
	const shown =
		entries.find(({ inspection: { id } }) => id === asked || id === linkedId(asked ?? '')) ??
		entries[0];
	session.library = library;
	const url = new URL(page.url);
	// What comes with the site has no name in the address.
	if (shown === undefined || shown.file === null) url.searchParams.delete('inspection');
	else url.searchParams.set('inspection', shown.inspection.id);
	if (url.href !== page.url.href) {
		await goto(url, { replaceState: true, keepFocus: true, noScroll: true });
	}
	return '';
}
