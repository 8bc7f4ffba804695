/**
 * Moves the focus on after a row was settled: to the next that is not, from there on, or the first of all;
 * to what adds the report where none is left.
 *
 * @param finding id of the row that was settled
 */
export function focusNextLeft(finding: string): void {
	const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
	const at = rows.findIndex(({ dataset }) => dataset.finding === finding);
	const inTurn = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
	const next = inTurn.find(({ dataset }) => dataset.left !== undefined);
	const target =
		next?.querySelector<HTMLElement>('[data-decide]') ??
		document.querySelector<HTMLElement>('[data-adds]');
	target?.focus();
}

/** Moves the focus to a row and brings it into sight. */
export function focusRow(finding: string): void {
	const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
	const row = rows.find(({ dataset }) => dataset.finding === finding);
	row?.focus({ preventScroll: true });
	row?.scrollIntoView({ block: 'center' });
}
