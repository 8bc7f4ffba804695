/** What makes two spellings one name: its letters and digits, without a leading "The". */
export function nameKey(name: string): string {
	const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ');
	return words
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');
}
