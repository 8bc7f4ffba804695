/**
 * Moves the focus to the heading of the page, where what had it is no longer there. Else the keyboard
 * would start again at the top, and a screen reader would say nothing of the page.
 */
export function focusHeading(): void {
	const heading = document.querySelector<HTMLElement>('#main h1');
	if (heading === null) return;
	heading.tabIndex = -1;
	// Whoever goes back finds the page where they left it.
	heading.focus({ preventScroll: true });
}

/** Whether nothing on the page has the focus. */
export function isFocusLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}
