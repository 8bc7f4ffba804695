const TIME =
	/^(?:immediately|at once|straight ?away|within|by|no later than)\b|\b(?:days?|weeks?|months?)\b/i;

/**
 * Whether words state a time by which something is to be done, `Within three months`. A heading such as
 * `What needs to improve` or `Priority and immediate action` states none.
 */
export function statesDeadline(words: string): boolean {
	return TIME.test(words);
}
