import type { WrittenNumber } from './numbers.ts';

const MONTH =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** What numbers are the names of. */
const NAMED = [
	'acts?',
	'annex(?:es)?',
	'appendix',
	'articles?',
	'bands?',
	'categor(?:y|ies)',
	'chapters?',
	'enablers?',
	'figures?',
	'forms?',
	'grades?',
	'key stages?',
	'levels?',
	'no\\.?',
	'nos\\.?',
	'outcomes?',
	'pages?',
	'paragraphs?',
	'paras?',
	'parts?',
	'phases?',
	'priorit(?:y|ies)',
	'recommendations?',
	'regulations?',
	'schedules?',
	'sections?',
	'stages?',
	'standards?',
	'steps?',
	'tables?',
	'tiers?',
	'versions?',
	'volumes?',
	'years?'
].join('|');

const TIME = '(?:minute|hour|day|week|weekend|fortnight|month|term|quarter|year|decade)';

/** What stands before a number that counts nothing. */
const BEFORE: readonly RegExp[] = [
	new RegExp(`\\b${MONTH} $`),
	new RegExp(`\\b(?:${NAMED}) (?:\\d+[a-z]?,? (?:and|to|or|-) )?$`),
	/\baged? (?:(?:from|between|under|over|up to|of) )?(?:the ages? of )?(?:\d{1,2} ?(?:-|to|and|or|,) ?)?$/,
	/\bages? (?:of )?(?:\d{1,2} ?(?:-|to|and|or|,) ?)?$/,
	/[£$€]$/,
	/\bper $/,
	/\d\/$/
];

/** What stands behind one. */
const AFTER: readonly RegExp[] = [
	new RegExp(`^(?: ?(?:-|to|and|or) ?\\d{1,2})?(?: of)? ${MONTH}\\b`),
	// Ages and lengths of time.
	new RegExp(
		`^(?: ?(?:-|to|and|or) ?[\\w-]+)?[- ](?:(?:working|calendar|school|full|consecutive|further) )?${TIME}(?:s|ly)?(?!\\w)`
	),
	/^[- ](?:dail|week|fortnight|month|term|year)ly\b/,
	/^[- ](?:point|tier|way|fold|star|track|stage|phase|page|storey|bed|bedroom|bedroomed|course|line)\b/,
	/^ (?:and|or) (?:more|above|better|fewer|less|over)\b/,
	/^ (?:good )?(?:gcses?|a\*|a ?- ?[cg]\b|a to [cg]\b|a levels?)/,
	/^\/\d/,
	// Distances and rates.
	/^(?:\.\d+)?[- ](?:miles?|kilometres?|km)\b/,
	/^ per (?:1,?000|10,?000|100,?000)\b/,
	/^ ?[ap]\.?m\b/,
	/^(?:st|nd|rd|th)\b/,
	// How often something is done.
	new RegExp(`^ \\w+ (?:a|an|per|each|every) ${TIME}\\b`)
];

/** Whether a number counts or measures something, among the words of its sentence. */
export function isFigure(words: string, number: WrittenNumber): boolean {
	const before = words.slice(0, number.from);
	const after = words.slice(number.to);
	if (number.unit === 'percent') return true;
	if (BEFORE.some((each) => each.test(before)) || AFTER.some((each) => each.test(after)))
		return false;
	if (before.endsWith('(') && after.startsWith(')') && number.value < 10) return false;
	return (
		!isYear(number, before, after) &&
		!isAge(number, before, after) &&
		isCounted(number, before, after)
	);
}

/** A year stands without a comma and counts nobody. */
function isYear({ written, value }: WrittenNumber, before: string, after: string): boolean {
	if (!/^\d{4}$/.test(written) || value < 1900 || value > 2100) return false;
	const isTime =
		/\b(?:in|of|during|since|from|to|until|by|and|for|between|before|after|act) $/.test(before);
	return (
		isTime || !/^ (?:children|young people|pupils|people|families|referrals|cases)/.test(after)
	);
}

/** "Those over 16 and their carers": nothing that is counted follows. */
function isAge({ value }: WrittenNumber, before: string, after: string): boolean {
	return (
		value >= 5 &&
		value <= 25 &&
		/\b(?:over|under|turn(?:s|ed|ing)?|reach(?:es|ed|ing)?) $/.test(before) &&
		/^(?:'?s\b|[.,;:)]| (?:and|or|who|to)\b|$)/.test(after)
	);
}

/** What a single thing is of which one is counted. */
const ONE =
	/^ (?:[\w'-]+ ){0,3}?(?:child|young person|care leaver|home|centre|case|file|family|school|setting|unit|review|placement|carer|adopter|social worker|team|post|complaint|district)\b/;

/** A word for a number may be no more than a way of speaking: "the two", "one another", "both". */
function isCounted({ written }: WrittenNumber, before: string, after: string): boolean {
	if (/^\d/.test(written)) return true;
	if (written === 'both' || written === 'nil' || written === 'zero') return false;
	if (written === 'none') return /^ of /.test(after);
	if (written === 'one') {
		if (/\b(?:no|any|each|every|this|that|another|which|the|as) $/.test(before)) return false;
		return ONE.test(after) || /^ (?:out )?of (?:the|its|their) /.test(after);
	}
	return !/\b(?:the|these|those|other|all|last|first|next|past|previous|following|its|their|only the) $/.test(
		before
	);
}
