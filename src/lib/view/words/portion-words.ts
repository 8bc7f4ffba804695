import { countWord } from './number-words.ts';

/** What so many judgements are called: `judgement`, `judgements with a grade`. */
export type Noun = (count: number) => string;

/** Tells grades of our scale from the values of another that stand beside them. */
export const FROM_ONE_TO_FOUR = ' from 1 to 4';

/**
 * `judgements`, told apart from those that have no grade of ours or grades in conflict.
 *
 * @param whose stands after the judgements: ` for both services together`; usually nothing
 */
export function judgementNoun(
	{
		conflicts,
		otherScale,
		ungraded
	}: Readonly<Record<'conflicts' | 'otherScale' | 'ungraded', number>>,
	whose = ''
): Noun {
	const some = conflicts > 0 ? ' with a single grade' : ungraded > 0 ? ' with a grade' : '';
	const which = otherScale > 0 ? `${some || ' with a grade'}${FROM_ONE_TO_FOUR}` : some;
	return (count) => `${count === 1 ? 'judgement' : 'judgements'}${whose}${which}`;
}

/** `four of ten`, `none of twelve`, `neither of two`, `all three`, `both`. */
export function portion(count: number, of: number): string {
	if (count === 0) return `${of === 2 ? 'neither' : 'none'} of ${countWord(of)}`;
	if (count < of) return `${countWord(count)} of ${countWord(of)}`;
	return of === 2 ? 'both' : `all ${countWord(of)}`;
}
