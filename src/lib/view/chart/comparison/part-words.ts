import { countWord } from '../../words/number-words.ts';
import { inSentence, listWords } from '../../words/sentence.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** What one row shows: `Quality of provision: safeguarding is 1 grade worse`. */
export function rowWords({ label, section, service, says }: ComparisonRow): string {
	if (service !== null) return `${label}, ${inSentence(service)}: ${says}`;
	if (section === 'same') return `${label}: the same grade`;
	return `${label}: ${section === 'apart' ? 'safeguarding is ' : ''}${says}`;
}

/**
 * What is true of some of the rows, as the title of a part: "Of these ten areas, safeguarding is worse
 * in three and has the same grade in seven".
 */
export function partTitle(rows: readonly ComparisonRow[]): string {
	const [first] = rows;
	const last = rows.at(-1);
	if (first === undefined || last === undefined) return '';
	if (rows.length === 1) return rowWords(first);
	if (first.service !== null)
		return `Judgements from ${inSentence(first.label)} to ${inSentence(last.label)}`;
	const gaps = rows.map(({ gap }) => gap);
	const unclear = gaps.filter((gap) => gap === null).length;
	const parts = [
		{ words: 'is worse in', count: gaps.filter((gap) => gap !== null && gap > 0).length },
		{ words: 'is better in', count: gaps.filter((gap) => gap !== null && gap < 0).length },
		{ words: 'has the same grade in', count: gaps.filter((gap) => gap === 0).length }
	]
		.filter(({ count }) => count > 0)
		.map(
			({ words, count }) =>
				`${words} ${count === rows.length ? (count === 2 ? 'both' : 'all') : countWord(count)}`
		);
	const these = `these ${countWord(rows.length)} areas`;
	if (parts.length === 0) return `Of ${these}, none can be compared`;
	const rest = unclear === 0 ? '' : `; ${countWord(unclear)} cannot be compared`;
	return `Of ${these}, safeguarding ${listWords(parts)}${rest}`;
}
