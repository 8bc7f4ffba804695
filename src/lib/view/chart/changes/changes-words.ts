import type { ChangeRound } from '../../../select/many/change-tally.ts';
import { countWord, digits } from '../../words/number-words.ts';
import { listWords } from '../../words/sentence.ts';
import type { ChangeBar, ChangesView } from './changes-view.ts';

type Counts = ChangeBar['counts'];

/**
 * What became of an area over all pairs, `46 of 115 overall grades got better, 50 stayed the same and 19
 * got worse`: only of those that can be compared.
 *
 * @param what a grade is of: ` overall grade`, ` grade for help and protection`
 */
export function tallySentence(counts: Counts, what: (count: number) => string): string {
	const { better, same, worse } = counts;
	const compared = better + same + worse;
	if (compared === 0) return `no ${what(1)} can be compared`;
	if (compared === 1) {
		const [became] = [
			[better, 'got better'] as const,
			[same, 'stayed the same'] as const,
			[worse, 'got worse'] as const
		].flatMap(([count, words]) => (count === 1 ? [words] : []));
		return `the only ${what(1)} that can be compared ${became ?? ''}`;
	}
	const all = compared === 2 ? 'both' : `all ${countWord(compared)}`;
	if (better === compared) return `${all} ${what(compared)} got better`;
	if (same === compared) return `${all} ${what(compared)} stayed the same`;
	if (worse === compared) return `${all} ${what(compared)} got worse`;
	// Counts that are held against one another are written alike.
	const alike = countWord(compared) === digits(compared) ? digits : countWord;
	const number = (count: number) => (count === 0 ? 'none' : alike(count));
	return listWords([
		`${number(better)} of ${number(compared)} ${what(compared)} got better`,
		`${number(same)} stayed the same`,
		`${number(worse)} got worse`
	]);
}

/** `46 better, 50 same, 19 worse`, with those that cannot be compared where there are some. */
export function countsListed({ segments }: Pick<ChangeBar, 'segments'>): string {
	return segments.map(({ count, word }) => `${count} ${word}`).join(', ');
}

/** What an area's grades are called: `overall grades`, `grades for help and protection`. */
export function gradesOf(name: string | null): (count: number) => string {
	return (count) => {
		const noun = count === 1 ? 'grade' : 'grades';
		return name === null ? `overall ${noun}` : `${noun} for ${name}`;
	};
}

/** `from one ILACS inspection to the next`, `from the first SIF to the first ILACS inspection` */
export function betweenWords({ from, to }: Pick<ChangeRound, 'from' | 'to'>): string {
	return from === to
		? `from one ${from} inspection to the next`
		: `from the first ${from} to the first ${to} inspection`;
}

/** What stands in the bars, a sentence each. */
export function changesDescribed({ bars }: Pick<ChangesView, 'bars'>): readonly string[] {
	return bars.map((bar) => {
		const detail = bar.detail === null ? '' : ` (${bar.detail})`;
		return `${bar.label}${detail}: ${countsListed(bar)}.`;
	});
}
