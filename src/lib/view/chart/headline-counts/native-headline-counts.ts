import { grouped } from '../../../select/grouped.ts';
import type { CountRow, HeadlineCountsView } from './headline-counts.ts';
import type { NativeBars } from '../../native-form.ts';
import { inSentence, listWords } from '../../words/sentence.ts';

type Bar = CountRow & { readonly topic: string; readonly count: number };

/** A bar for each count; a number on another scale stands in the note. */
export function nativeHeadlineCounts({ topics }: HeadlineCountsView): NativeBars {
	const rows = topics.flatMap(({ topic, rows: own }) => own.map((row) => ({ topic, ...row })));
	const bars = rows.filter((row): row is Bar => row.count !== null);
	const others = rows.filter(({ count }) => count === null);
	const alike = grouped(bars, ({ label }) => label);
	return {
		kind: 'bar',
		stacked: false,
		unit: 'count',
		categories: bars.map(({ label, topic }) => ({
			label,
			// The topic where the name alone could be either of two numbers.
			detail: (alike.get(label)?.length ?? 0) > 1 ? topic : null
		})),
		series: [
			{
				name: 'Number',
				grade: null,
				values: bars.map(({ count }) => count),
				words: bars.map(({ hedge, words }) => (hedge === null ? null : words))
			}
		],
		note:
			others.length === 0
				? null
				: `On other scales: ${listWords(others.map(({ label, words }) => `${inSentence(label)}, ${words}`))}.`
	};
}
