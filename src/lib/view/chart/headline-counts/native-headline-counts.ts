import { grouped } from '../../../select/grouped.ts';
import type { CountRow, HeadlineCountsView } from './headline-counts.ts';
import type { NativeBars } from '../../native-form.ts';
import { details } from '../../native/details.ts';
import { inSentence, listWords } from '../../words/sentence.ts';

/** A bar for each count, and a blank where it is not given; a number on another scale stands in the note. */
export function nativeHeadlineCounts({ topics }: HeadlineCountsView): NativeBars {
	const rows = topics.flatMap(({ topic, rows: own }) => own.map((row) => ({ topic, ...row })));
	const [bars, others] = [rows.filter(hasPlace), rows.filter((row) => !hasPlace(row))];
	const alike = grouped(bars, ({ label }) => label);
	return {
		kind: 'bar',
		stacked: false,
		unit: 'count',
		categories: bars.map(({ label, topic, words, hasNumber }) => ({
			label,
			detail: details(
				// The topic where the name alone could be either of two numbers.
				(alike.get(label)?.length ?? 0) > 1 && topic,
				!hasNumber && words
			)
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

/** Whether a row stands among the bars: with one, or with the reason why it has none. */
function hasPlace({ count, hasNumber }: CountRow): boolean {
	return count !== null || !hasNumber;
}
