import { goto } from '$app/navigation';
import type { Address } from '../session/address.svelte.ts';
import type { Changes } from '../session/query-of.ts';

/** What was chosen and does not stand in the address yet. */
let ahead: Changes = {};

/** How often something was chosen: the last is who finds the address as it was asked for. */
let times = 0;

/**
 * Writes what a reader has chosen into the address of the page. Choosing again is no step that Back should
 * undo. A choice that comes before the page has followed the one before it is joined with that, which the
 * address at hand does not have yet.
 */
export async function chooseInAddress(address: Address, changes: Changes): Promise<void> {
	ahead = { ...ahead, ...changes };
	times += 1;
	const mine = times;
	try {
		await goto(address.with(ahead), { replaceState: true, noScroll: true, keepFocus: true });
	} finally {
		if (mine === times) ahead = {};
	}
}
