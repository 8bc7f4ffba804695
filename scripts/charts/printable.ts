/**
 * A line for a terminal. What a file or a path holds could else clear the screen, colour it, forge a
 * line or turn words round: control characters are shown by their number, and so are the marks that
 * set the direction of text.
 */
export function printable(line: string): string {
	return line.replace(
		/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
