/**
 * Whether a text is of nothing but ASCII. Most names are, and then need none of the patterns that know
 * every script: to prepare one of those takes a browser longer than to read ten rows.
 */
export function isPlain(text: string): boolean {
	return /^[ -~]*$/.test(text);
}

/** Everything between the words of a text: what is neither a letter nor a digit. */
export function separators(text: string): RegExp {
	return isPlain(text) ? /[^A-Za-z0-9]+/g : /[^\p{L}\p{N}]+/gu;
}
