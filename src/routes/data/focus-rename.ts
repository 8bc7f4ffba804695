/** Moves the focus to the button that renames a file, which is made anew with its name. */
export function focusRename(key: string): void {
	const report = [...document.querySelectorAll<HTMLElement>('[data-file]')].find(
		({ dataset }) => dataset.file === key
	);
	// Inspections of the file have such a button too, and stand before it.
	[...(report?.querySelectorAll<HTMLElement>('[data-rename]') ?? [])].at(-1)?.focus();
}
