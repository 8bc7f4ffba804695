/**
 * Moves the focus on after a word was mended, whose row and button are gone: to the button that has come
 * into its place, the last where that was the last, or to the heading, which says what is left.
 *
 * @param key of the file, or its name where it is not open
 * @param place of the button among those of the file
 */
export function focusNextMend(key: string, place: number): void {
	const report = [...document.querySelectorAll<HTMLElement>('[data-file]')].find(
		({ dataset }) => dataset.file === key
	);
	const buttons = report?.querySelectorAll<HTMLElement>('[data-mend]') ?? [];
	const next = buttons[Math.min(place, buttons.length - 1)] ?? report?.querySelector('h2');
	if (next == null) return;
	if (next.tagName === 'H2') next.tabIndex = -1;
	next.focus();
}
