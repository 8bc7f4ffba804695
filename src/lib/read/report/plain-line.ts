import { cleanText, withoutInvisible } from '../source/clean-text.ts';

const LIGATURES: Readonly<Record<string, string>> = {
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\ufb03': 'ffi',
	'\ufb04': 'ffl',
	'\ufb05': 'st',
	'\ufb06': 'st'
};

/** One line without ligatures, characters that cannot be seen and doubled spaces; quotes stay as printed. */
export function plainLine(text: string): string {
	return cleanText(withoutInvisible(text))
		.replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
		.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
		.trim();
}

/**
 * What words are compared by: small letters, straight quotes, one kind of dash, no space around a slash.
 * Nothing is shown of it.
 */
export function matched(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\u2018\u2019\u201b\u2032`´]/g, "'")
		.replace(/[\u201c\u201d\u201f\u2033]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}
