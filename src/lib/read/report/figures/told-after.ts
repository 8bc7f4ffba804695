import type { FigureFinding } from '../finding.ts';
import type { Sentence } from './sentence.ts';

/** A sentence that only sets the number before it beside an earlier one. */
const EARLIER =
	/^this (?:is|was|represents|compares) (?<said>(?:(?:also|now|still) )?(?:an? (?:[a-z]+ )?(?:increase|rise|reduction|decrease|fall|improvement|decline)|up|down|higher|lower|more|fewer|less|above|below|with|to|compared|in line|similar)\b[^.;]*)/;

/**
 * The figures of a sentence and of those before it, where the sentence says no more than how the last one has
 * changed: that is its comparison, and no figure of its own.
 */
export function withEarlier(
	figures: readonly FigureFinding[],
	sentence: Sentence
): readonly FigureFinding[] | null {
	const said = EARLIER.exec(sentence.words)?.groups?.said;
	const last = figures.at(-1);
	if (said === undefined || last === undefined || sentence.before === null) return null;
	if (last.comparison !== null || last.place?.words !== sentence.before.text) return null;
	const from = sentence.words.indexOf(said);
	const comparison = sentence.text.slice(from, from + said.length).trim();
	return [...figures.slice(0, -1), { ...last, comparison }];
}
