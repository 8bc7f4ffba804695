import { tick } from 'svelte';

/**
 * Moves the focus to the heading of the page, where what had it is no longer there. Else the keyboard
 * would start again at the top, and a screen reader would say nothing of the page.
 */
export function focusHeading(): void {
	focusOn(document.querySelector<HTMLElement>('#main h1'));
}

/** Moves the focus to what was read of the file that was opened last, where that is on the page. */
export function focusReport(): void {
	const heading = document.querySelector<HTMLElement>('#main .file h2');
	if (heading === null) focusHeading();
	else focusOn(heading);
}

function focusOn(heading: HTMLElement | null): void {
	if (heading === null) return;
	heading.tabIndex = -1;
	// Whoever goes back finds the page where they left it.
	heading.focus({ preventScroll: true });
}

/** Whether nothing on the page has the focus. */
export function isFocusLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}

/** Moves the focus to the heading of the page where nothing has it any more. */
export function focusHeadingIfLost(): void {
	if (isFocusLost()) focusHeading();
}

/** The same once the page shows what has just been done: a button may go with what it speaks of. */
export async function keepFocus(): Promise<void> {
	await tick();
	focusHeadingIfLost();
}
