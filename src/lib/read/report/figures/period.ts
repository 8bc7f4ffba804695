import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

const MONTH =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const YEAR = '(?:19|20)\\d{2}(?:[-/](?:(?:19|20)\\d{2}|\\d{2}))?';

/** What a sentence may say of the time that its numbers are of, and how that is written. */
const PERIODS: readonly (readonly [said: RegExp, written: (match: RegExpExecArray) => string])[] = [
	[
		new RegExp(`\\b(?:at|on|as at|as of|by|to) (?<day>\\d{1,2} ${MONTH} ${YEAR})\\b`),
		({ groups }) => withCapitals(groups?.day ?? '')
	],
	[
		new RegExp(
			`\\b(?:in|during|at|by|since|from|for|of|to) (?:the end of )?(?<month>${MONTH} ${YEAR})\\b`
		),
		({ groups }) => withCapitals(groups?.month ?? '')
	],
	[/\bat the time of (?:the|this|our) inspection\b/, () => 'at inspection'],
	[
		/\bin the (?<last>(?:last|past|previous) (?:[\w-]+ )?(?:months?|years?|quarter))\b/,
		({ groups }) => groups?.last ?? ''
	],
	[
		new RegExp(
			`\\b(?:in|during|for|since|by) (?:the (?:academic |financial |school )?year )?(?<year>${YEAR})\\b`
		),
		({ groups }) => groups?.year ?? ''
	],
	[
		/\b(?:currently|at present)\b|\b(?:seen|sampled|reviewed|examined) (?:by inspectors|during (?:the|this) inspection)\b|\bfiles (?:seen|sampled|reviewed)\b/,
		() => 'at inspection'
	]
];

/**
 * The time that the numbers of a sentence are of, in words: what it says itself outside of what it sets them
 * beside, else the year of the sentence before.
 */
export function periodOf(
	{ words, before }: Sentence,
	comparison: Comparison | null
): string | null {
	const own =
		comparison === null
			? words
			: words.slice(0, comparison.from) + words.slice(comparison.from + comparison.said.length);
	const year = before === null ? null : periodIn(before.words);
	return periodIn(own) ?? (year !== null && /\d{4}/.test(year) ? year : null);
}

/** `null` where a sentence says none. */
export function periodIn(words: string): string | null {
	for (const [said, written] of PERIODS) {
		const match = said.exec(words);
		if (match !== null) return written(match);
	}
	return null;
}

function withCapitals(date: string): string {
	return date.replace(/[a-z]/, (letter) => letter.toUpperCase());
}
