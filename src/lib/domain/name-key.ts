/**
 * What makes two spellings one name: its letters and digits, without a leading "The". A name
 * without either is itself.
 */
export function nameKey(name: string): string {
	const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ');
	const key = words
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');
	return key || name.trim();
}
