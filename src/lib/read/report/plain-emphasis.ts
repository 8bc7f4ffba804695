/** Bold and italic words as Markdown marks them; a star behind a letter, as in a grade of `A*`, is none. */
const BOLD = /(?<before>\S?)(?:\*\*|__)(?=\S)(?<words>[^*_]+?)(?<=\S)(?:\*\*|__)/gu;
const ITALIC = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** A line without the marks that Markdown puts around words and before headings. */
export function withoutEmphasis(text: string): string {
	if (!/[*_#]/.test(text)) return text;
	return text
		.replace(/^\s*#{1,6}\s+/, '')
		.replace(BOLD, (_, before: string, words: string) =>
			// A heading may have its grade behind it without a space.
			/[\p{L}\p{N})]/u.test(before) && /^\p{Lu}/u.test(words)
				? `${before} ${words}`
				: before + words
		)
		.replace(ITALIC, '$2');
}
