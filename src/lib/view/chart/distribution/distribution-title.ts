import { GRADES } from '../../../domain/grade.ts';
import type { DistributionBar, DistributionBy } from './distribution-bar.ts';
import { goodClause, goodIn, goodOf, goodOfThem, goodTitle, type Counted } from './good-of.ts';

/**
 * What some bars show, in one line.
 *
 * @param phrase for what all their grades are; empty where each bar is of an area of its own
 */
export function distributionTitle(
	by: DistributionBy,
	bars: readonly DistributionBar[],
	phrase: string
): string {
	const graded = bars.filter((bar) => bar.graded > 0);
	const [first] = graded;
	if (first === undefined)
		return `No council has a single grade${phrase === '' ? '' : ` ${phrase}`}`;
	switch (by) {
		case 'areas':
			return areasTitle(graded, first);
		case 'regions':
			return rangeTitle(graded, ` ${phrase}`) ?? goodTitle(together(graded), phrase);
		case 'days':
			return daysTitle(graded, first, phrase);
	}
}

/** Of the overall grades, where there are some; else from the area with the least good grades to that with the most. */
function areasTitle(bars: readonly DistributionBar[], first: DistributionBar): string {
	const overall = bars.filter(({ isOverall }) => isOverall);
	const [one, other] = overall;
	if (one !== undefined && other !== undefined) {
		if (one.graded === 1 && other.graded === 1) return onlyTitle(one, other);
		return `${goodClause(one, one.phrase)}, ${goodOfThem(other)} ${other.phrase}`;
	}
	if (one !== undefined) return goodTitle(one, one.phrase);
	return rangeTitle(bars, '') ?? goodTitle(first, first.phrase);
}

/** What the only council was graded for two services. */
function onlyTitle(one: DistributionBar, other: DistributionBar): string {
	const said = 'The only council was graded good or outstanding';
	const [isGood, isOtherGood] = [goodIn(one) === 1, goodIn(other) === 1];
	if (isGood && isOtherGood) return `${said} ${one.phrase} and ${other.phrase}`;
	if (isGood) return `${said} ${one.phrase} and not ${other.phrase}`;
	if (isOtherGood) return `${said} ${other.phrase} and not ${one.phrase}`;
	return `${said} neither ${one.phrase} nor ${other.phrase}`;
}

/** From the least to the most; `null` where all have the same share. */
function rangeTitle(bars: readonly DistributionBar[], phrase: string): string | null {
	const sorted = [...bars].sort((one, other) => compareShares(one, other));
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined || compareShares(least, most) === 0) return null;
	return `Graded good or outstanding${phrase}: from ${goodOf(least)} ${least.phrase} to ${goodOfThem(most)} ${most.phrase}`;
}

/** From the first day by which half as many had a grade as on the last: fewer tell little of all. */
function daysTitle(
	bars: readonly DistributionBar[],
	first: DistributionBar,
	phrase: string
): string {
	const last = bars.at(-1) ?? first;
	const from = bars.find(({ graded }) => graded * 2 >= last.graded) ?? last;
	if (last === from) return `${goodTitle(last, phrase)}, ${last.phrase}`;
	return `Graded good or outstanding ${phrase}: ${goodOf(from)} ${from.phrase}, ${goodOfThem(last)} ${last.phrase}`;
}

/** Which of two has the smaller share, in whole numbers. */
function compareShares(one: Counted, other: Counted): number {
	return goodIn(one) * other.graded - goodIn(other) * one.graded;
}

function together(bars: readonly DistributionBar[]): Counted {
	const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
	for (const bar of bars) for (const grade of GRADES) counts[grade] += bar.counts[grade];
	return { counts, graded: bars.reduce((sum, { graded }) => sum + graded, 0) };
}
