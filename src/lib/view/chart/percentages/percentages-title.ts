import { noNumberTitle } from '../../words/figure-words.ts';
import { countWord } from '../../words/number-words.ts';
import { inSentence, listWords } from '../../words/sentence.ts';
import type { PercentRow } from './percent-row.ts';

/** A row whose number is given. */
type Given = PercentRow & { readonly value: number };

/**
 * The one figure, else the report's own comparison if most figures share one, else the range. Figures
 * without a number make none of these, and nothing is said of them all.
 */
export function percentagesTitle(topic: string, all: readonly PercentRow[]): string {
	const rows = all.filter((row): row is Given => row.value !== null);
	const [only, ...others] = rows;
	if (only === undefined) return noNumberTitle(topic);
	if (all.length === 1) {
		const said = only.comparison === null ? '' : `, ${inSentence(only.comparison)}`;
		return `${topic}: ${only.words}${said}`;
	}
	const shared = commonest(rows.flatMap(({ comparison }) => comparison ?? []));
	if (shared !== null && shared.count > all.length / 2) {
		const subject =
			shared.count === all.length
				? every(all.length)
				: `${countWord(shared.count)} of ${countWord(all.length)} results`;
		return `${topic}: ${subject} are ${inSentence(shared.text)}`;
	}
	const amounts = amountsWords(rows);
	if (rows.length < all.length) return `${topic}: ${amounts}, where a number is given`;
	return others.every(({ words }) => words === only.words)
		? `${topic}: ${every(rows.length)} are ${amounts}`
		: `${topic}: ${amounts}`;
}

/** `from 10% to 40%`; amounts of one size as they are: `less than 5% and 5%`. */
function amountsWords(rows: readonly Given[]): string {
	const sorted = [...rows].sort((left, right) => left.value - right.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	return low !== undefined && high !== undefined && low.value < high.value
		? `from ${low.words} to ${high.words}`
		: listWords([...new Set(rows.map(({ words }) => words))]);
}

function every(count: number): string {
	return count === 2 ? 'both results' : `all ${countWord(count)} results`;
}

function commonest(texts: readonly string[]): { text: string; count: number } | null {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	const [top] = [...counts].sort(([, left], [, right]) => right - left);
	return top === undefined ? null : { text: top[0], count: top[1] };
}
