import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

const MONTH =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december)';

const YEAR = '(?:19|20)\\d{2}(?:[-/](?:(?:19|20)\\d{2}|\\d{2}))?';

const DATE = `(?:(?:\\d{1,2} )?${MONTH} )?${YEAR}`;

/** What a sentence may say of the time that its numbers are of; what it is called is the group of each. */
const STATED: readonly RegExp[] = [
	new RegExp(`\\b(?:from|between) (?<said>${DATE} (?:to|and) ${DATE})(?![\\w/-])`),
	new RegExp(`\\b(?:at|on|of|by|to) (?<said>\\d{1,2} ${MONTH} ${YEAR})(?![\\w/-])`),
	new RegExp(
		`\\b(?:in|during|at|by|since|from|for|of|to) (?:the end of )?(?<said>${MONTH} ${YEAR})(?![\\w/-])`
	),
	/\bin the (?<said>(?:last|past|previous) (?:[\w-]+ )?(?:months?|years?|quarter))\b/,
	/\bin the (?<said>(?:[\w-]+ )?(?:months?|weeks?|years?) (?:prior to|before|preceding|leading up to) (?:the |this )?inspection)\b/,
	new RegExp(
		`\\b(?:in|during|for|since|by|of) (?:the (?:(?:academic|financial|school|calendar) )?(?:year |period )?)?(?<said>${YEAR})(?![\\w/-])`
	)
];

/** What is told as of the inspection: what reports call current, and what inspectors saw themselves. */
const AT_INSPECTION =
	/\bat the time of (?:the|this|our) inspection\b|\b(?:currently|at present)\b|\b(?:seen|sampled|reviewed|examined) (?:by inspectors|during (?:the|this) inspection)\b|\bfiles (?:seen|sampled|reviewed)\b/;

/** Characters behind a number within which a time is that of this one of several. */
const CLOSE = 45;

/**
 * The time that a number is of, in words: what its sentence says close behind it, or elsewhere but in what
 * it sets the number beside, else the year of the sentence before.
 *
 * @param to where the number ends
 */
export function periodOf(
	{ words, before }: Sentence,
	to: number,
	comparison: Comparison | null
): string | null {
	const [close = ''] = words
		.slice(to, Math.min(to + CLOSE, comparison?.from ?? Infinity))
		.split(/[,;]/);
	const own =
		comparison === null
			? words
			: words.slice(0, comparison.from) + words.slice(comparison.from + comparison.said.length);
	const year = before === null ? null : periodIn(before.words);
	return periodIn(close) ?? periodIn(own) ?? (year !== null && /\d{4}/.test(year) ? year : null);
}

/** `null` where a sentence says none. */
export function periodIn(words: string): string | null {
	for (const stated of STATED) {
		const said = stated.exec(words)?.groups?.said;
		if (said !== undefined) return withCapitals(said);
	}
	return AT_INSPECTION.test(words) ? 'at inspection' : null;
}

const MONTHS = new RegExp(MONTH, 'g');

function withCapitals(date: string): string {
	return date.replace(MONTHS, (month) => month.charAt(0).toUpperCase() + month.slice(1));
}
