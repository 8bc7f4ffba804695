/**
 * Moves the focus on after something was decided, whose row and button are gone: to the button that has
 * come into its place, the last where that was the last, or to the heading, which says what is left.
 *
 * @param place of the button among those that decide
 */
export function focusNext(place: number): void {
	const buttons = decidingButtons();
	const next = buttons[Math.min(place, buttons.length - 1)];
	if (next !== undefined) {
		next.focus();
		return;
	}
	const heading = document.querySelector<HTMLElement>('#main h1');
	if (heading === null) return;
	heading.tabIndex = -1;
	heading.focus();
}

/** Place of a button among those that decide, which it may be in no more once it was pressed. */
export function placeOfButton(button: EventTarget | null): number {
	const row = button instanceof Element ? button.closest('[data-problem]') : null;
	const first = row?.querySelector<HTMLElement>('[data-decide]');
	return Math.max(0, decidingButtons().indexOf(first as HTMLElement));
}

function decidingButtons(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[data-decide]')];
}
