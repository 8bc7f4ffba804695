import { mount, unmount } from 'svelte';
import { isolated } from '#lib/domain/isolated.ts';
import type { Session } from '#lib/session/session.svelte.ts';
import { openAndShow } from './open-and-show.ts';
import DropNotice from './DropNotice.svelte';

/** Takes away what is said of the files dropped before. */
let close = () => {};

/** Opens the first of the files that were dropped together, and says what became of the others. */
export async function openDropped(
	session: Session,
	[first, ...others]: readonly File[]
): Promise<void> {
	close();
	if (first === undefined) return;
	const shown = await openAndShow(session, first);
	if (!shown || others.length === 0) return;
	const rest =
		others.length === 1 ? `${isolated(others[0]?.name ?? '')} was` : `${others.length} files were`;
	const words = `One file can be open at a time: of those dropped, ${isolated(first.name)} was read and ${rest} not.`;
	const said = mount(DropNotice, { target: document.body, props: { words, close: () => close() } });
	close = () => {
		close = () => {};
		void unmount(said);
	};
}
