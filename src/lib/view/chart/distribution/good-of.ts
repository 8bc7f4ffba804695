import type { Distribution } from '../../../select/many/distribution.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital } from '../../words/sentence.ts';

/** Some councils with how many of each grade. */
export type Counted = Pick<Distribution, 'counts' | 'graded'>;

/** How many were graded good or outstanding. */
export function goodIn({ counts }: Counted): number {
	return counts[1] + counts[2];
}

/**
 * How many of some councils were graded good or outstanding, and how many inadequate, in one line that is
 * true of none, one and many.
 *
 * @param phrase for what: `overall`, `for help and protection`
 */
export function goodTitle(councils: Counted, phrase: string): string {
	const { counts, graded } = councils;
	const good = goodIn(councils);
	if (graded === 0) return `No council has a single grade ${phrase}`;
	const what = `graded good or outstanding ${phrase}`;
	if (graded === 1) return `The only council was ${good === 1 ? '' : 'not '}${what}`;
	if (good === graded) return `${capital(whole(graded))} councils were ${what}`;
	const inadequate = counts[4] === graded ? whole(graded) : orNone(counts[4]);
	return `${goodClause(councils, phrase)}, ${inadequate} inadequate`;
}

function whole(graded: number): string {
	return graded === 2 ? 'both' : `all ${countWord(graded)}`;
}

/** `103 of 153 councils were graded good or outstanding overall` */
export function goodClause(councils: Counted, phrase: string): string {
	const were = goodIn(councils) > 1 ? 'were' : 'was';
	return `${capital(goodOf(councils))} ${were} graded good or outstanding ${phrase}`;
}

/** `103 of 153 councils`, `neither of two councils`, `none of one council` */
export function goodOf(councils: Counted): string {
	const { graded } = councils;
	return `${noneOf(goodIn(councils), graded)} of ${counted(graded, 'council')}`;
}

/** The same where it has been said that councils are counted: `81 of 151`. */
export function goodOfThem(councils: Counted): string {
	return `${noneOf(goodIn(councils), councils.graded)} of ${countWord(councils.graded)}`;
}

function noneOf(count: number, of: number): string {
	return count === 0 && of === 2 ? 'neither' : orNone(count);
}

function orNone(count: number): string {
	return count === 0 ? 'none' : countWord(count);
}
