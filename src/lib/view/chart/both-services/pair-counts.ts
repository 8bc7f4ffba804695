import { grouped } from '../../../select/grouped.ts';
import type { ServicePair } from '../../../select/many/both-services.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { listWords } from '../../words/sentence.ts';

/** What the grade for safeguarding is beside the other one. */
export type PairKind = 'worse' | 'same' | 'better';

/** How many pairs are of each kind. */
export type PairCounts = Readonly<Record<PairKind, number>>;

export function kindOf({ safeguarding, lookedAfter }: Omit<ServicePair, 'inspection'>): PairKind {
	if (safeguarding === lookedAfter) return 'same';
	return safeguarding > lookedAfter ? 'worse' : 'better';
}

export function pairCounts(pairs: readonly ServicePair[]): PairCounts {
	const counts = { worse: 0, same: 0, better: 0 };
	for (const pair of pairs) counts[kindOf(pair)] += 1;
	return counts;
}

/** By how much they differ: `43 by one grade, two by two grades`; `all by one grade`; `by two grades` of one. */
export function widthWords(pairs: readonly ServicePair[]): string {
	const widths = [
		...grouped(pairs, ({ safeguarding, lookedAfter }) => Math.abs(safeguarding - lookedAfter))
	].sort(([one], [other]) => one - other);
	const [first, ...others] = widths.map(([width, alike]) => ({
		count: alike.length,
		by: `by ${counted(width, 'grade')}`
	}));
	if (first === undefined) return '';
	if (others.length === 0) {
		if (first.count === 1) return first.by;
		return `${first.count === 2 ? 'both' : 'all'} ${first.by}`;
	}
	return listWords([first, ...others].map(({ count, by }) => `${countWord(count)} ${by}`));
}
