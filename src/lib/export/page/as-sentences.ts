/** Texts one after the other, with one stop between two of them whether or not they bring their own. */
export function asSentences(texts: readonly string[]): string {
	return texts.reduce((said, text) => `${asSentence(said)} ${text}`);
}

/** A text with a stop at its end. */
export function asSentence(text: string): string {
	return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
