/** `published` and a date, which breaks between the two alone. */
export function unbrokenDate(dateWords: string): string {
	return dateWords.replace(/(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d{4}\b)/gu, '\u00a0');
}
