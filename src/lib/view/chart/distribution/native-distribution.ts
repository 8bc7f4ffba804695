import { inSentence } from '../../words/sentence.ts';
import type { NativeBars } from '../../native-form.ts';
import type { DistributionBar } from './distribution-bar.ts';
import type { DistributionView } from './distribution.ts';

/** With more bars than this each has one line for its name. */
const FEW = 6;

/** Piles of bars, one series for each grade, best first, and one for councils without a grade. */
export function nativeDistribution({ bars, gradeKey, ownName }: DistributionView): NativeBars {
	const words = bars.map(() => null);
	const ungraded = bars.map((bar) => bar.ungraded);
	const isFew = bars.length <= FEW;
	const detailOf = ({ totalWords, own }: DistributionBar) =>
		own === null ? totalWords : `${totalWords}; ${ownName ?? ''}: ${own.grade} ${own.word}`;
	return {
		kind: 'bar',
		stacked: true,
		unit: 'count',
		categories: bars.map((bar) =>
			isFew
				? { label: bar.label, detail: detailOf(bar) }
				: { label: `${bar.label} (${bar.totalWords.replace(/ councils?/, '')})`, detail: null }
		),
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
		note: isFew ? null : ownNote(bars, ownName)
	};
}

/** `Kent: 1 outstanding in the South East.`; `null`: no council is marked. */
function ownNote(bars: readonly DistributionBar[], ownName: string | null): string | null {
	const said = bars.flatMap(({ own, phrase }) =>
		own === null ? [] : [`${own.grade} ${inSentence(own.word)} ${phrase}`]
	);
	return ownName === null || said.length === 0 ? null : `${ownName}: ${said.join('; ')}.`;
}
