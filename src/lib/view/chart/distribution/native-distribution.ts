import type { NativeBars } from '../../native-form.ts';
import type { DistributionView } from './distribution.ts';

/** Piles of bars, one series for each grade, best first, and one for councils without a grade. */
export function nativeDistribution({ bars, gradeKey, ownName }: DistributionView): NativeBars {
	const words = bars.map(() => null);
	const ungraded = bars.map((bar) => bar.ungraded);
	return {
		kind: 'bar',
		stacked: true,
		unit: 'count',
		categories: bars.map(({ label, totalWords, own }) => ({
			label,
			detail:
				own === null ? totalWords : `${totalWords}; ${ownName ?? ''}: ${own.grade} ${own.word}`
		})),
		series: [
			...gradeKey.map(({ grade, word }) => ({
				name: `${grade} ${word}`,
				grade,
				values: bars.map(({ counts }) => counts[grade]),
				words
			})),
			...(ungraded.every((count) => count === 0)
				? []
				: [{ name: 'No grade', grade: null, values: ungraded, words }])
		],
		note: null
	};
}
