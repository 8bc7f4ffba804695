import { noNumberTitle } from '../../words/figure-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import type { Part, WholeRow } from './whole-row.ts';

/** At most this many parts stand in a title. */
const IN_TITLE = 3;

/** A title of two lines on a slide, in letters. */
const TWO_LINES = 115;

/** What a whole is said to have: `Homes judged good: 3 of 6; inadequate: 1`. */
export function wholeTitle({ topic, parts }: Pick<WholeRow, 'topic' | 'parts'>): string {
	const given = parts.filter(({ count }) => count !== null);
	const [first, ...others] = given.slice(0, IN_TITLE);
	if (first === undefined) return noNumberTitle(topic);
	const ends = labelEnds(given);
	const rest = others.map(
		({ label, ownWords }, index) => `${ends?.[index + 1] ?? inSentence(label)}: ${ownWords}`
	);
	return capital([`${first.label}: ${unbroken(first.words)}`, ...rest].join('; '));
}

/** A few words stay on one line: `15 of 67`. */
function unbroken(words: string): string {
	return words.length > SHORT ? words : words.replaceAll(' ', '\u00a0');
}

const SHORT = 12;

/** The same of several wholes, by topic; where that is too long, what they are about. */
export function wholesTitle(wholes: readonly WholeRow[]): string {
	const topics = [...new Set(wholes.map(({ topic }) => inSentence(topic)))];
	return fullTitle(wholes) ?? `Counts out of a whole: ${listWords(topics)}`;
}

/** A title that has every number of a few wholes; `null` where it would be too long for two lines. */
export function fullTitle(wholes: readonly WholeRow[]): string | null {
	const [only, ...others] = wholes;
	if (only !== undefined && others.length === 0) return wholeTitle(only);
	const statements = wholes.map((whole) => inSentence(wholeTitle(whole)));
	const byTopic = wholes.map((whole) => `${inSentence(whole.topic)}: ${partsWords(whole)}`);
	const title = [statements, byTopic]
		.map((said) => said.join('; '))
		.find(({ length }) => length <= TWO_LINES);
	return title === undefined ? null : capital(title);
}

/** `15 of 67`; `3 good, 2 satisfactory and 1 inadequate of 6`. */
function partsWords({ parts, totalWords }: WholeRow): string {
	const [only, ...others] = parts;
	if (only !== undefined && others.length === 0) return only.words;
	const ends = labelEnds(parts);
	const said = parts.map(({ ownWords }, index) =>
		ends === null ? ownWords : `${ownWords} ${ends[index] ?? ''}`
	);
	return `${listWords(said)} of ${totalWords}`;
}

/** Words after which a name cannot be taken apart: `children in | care`. */
const LEADS_ON =
	/^(?:a|an|the|in|of|with|without|to|for|at|on|by|from|and|or|who|that|whose|not|no|under|over|aged|than|more|less|least|most|their|its|whom|which|as)$/i;

/**
 * What the names of parts do not share: `good` and `inadequate` of homes judged good and homes judged
 * inadequate. `null` where they share nothing, or one is no name without it.
 */
function labelEnds(parts: readonly Part[]): readonly string[] | null {
	const names = parts.map(({ label }) => label.split(/\s+/));
	const [first = []] = names;
	if (names.length < 2) return null;
	let shared = 0;
	while (first[shared] !== undefined && names.every((name) => name[shared] === first[shared])) {
		shared += 1;
	}
	while (shared > 0 && LEADS_ON.test(first[shared - 1] ?? '')) shared -= 1;
	const ends = names.map((name) => name.slice(shared).join(' '));
	return shared > 0 && ends.every((end) => /\p{L}/u.test(end)) ? ends : null;
}
