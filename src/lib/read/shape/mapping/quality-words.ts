import { remember } from '../../cached.ts';

/**
 * Words of inspectorates for how good something is, the better first; those of one line are about as
 * good as one another. They tell that a column holds grades, and in which order to propose its words.
 * They never tell that a value is a grade of ours.
 */
const WORDS: readonly (readonly string[])[] = [
	['outstanding', 'excellent', 'exceptional', 'exemplary', 'sector leading'],
	['very good', 'strong', 'exceeds', 'exceeded', 'exceeding', 'above expected', 'above'],
	['good', 'substantial assurance'],
	['reasonably good', 'reasonable', 'mostly good'],
	['expected', 'met', 'meets', 'meeting', 'compliant', 'pass', 'secure'],
	['adequate', 'satisfactory', 'fair', 'acceptable', 'sufficient', 'average'],
	['adequate and needs improvement', 'reasonable assurance', 'limited assurance'],
	['requires improvement', 'needs improvement', 'partially met', 'partly met', 'met in part'],
	['working towards', 'developing', 'needs attention', 'not sufficiently good', 'some concerns'],
	['weak', 'emerging', 'below expected', 'below', 'attention needed'],
	['inadequate', 'unsatisfactory', 'poor', 'not met', 'does not meet', 'non compliant'],
	['unsatisfactory and needs urgent improvement', 'urgent improvement', 'no assurance'],
	['very poor', 'unacceptable', 'failing', 'fail', 'special measures', 'urgent improvement needed']
];

const RANKS = new Map(WORDS.flatMap((words, rank) => words.map((word) => [word, rank] as const)));

/** How far from the best a word of quality is; `null` for a word that is none. */
export const qualityRank = remember((text): number | null => {
	const plain = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.replace(/^(?:grade|grading|rated|judged) /, '')
		.replace(/ (?:grade|standard|progress)s?$/, '')
		.replace(/ to be good$/, '')
		.trim();
	return RANKS.get(plain) ?? null;
});
