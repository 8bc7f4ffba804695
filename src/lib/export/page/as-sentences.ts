/** Texts one after the other, with one stop between two of them whether or not they bring their own. */
export function asSentences(texts: readonly string[]): string {
	return texts.reduce((said, text) => `${said}${/[.!?…]$/u.test(said) ? '' : '.'} ${text}`);
}
