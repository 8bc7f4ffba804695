import { separators } from './plain-text.ts';

/**
 * What makes two spellings one name: its letters and digits, without a leading "The". A name
 * without either is itself.
 */
export function nameKey(name: string): string {
	const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ');
	const key = words.replace(separators(words), ' ').trim().replace(/^the /, '');
	return key || name.trim();
}
