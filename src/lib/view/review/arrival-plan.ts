import type { Recognised } from '../../library/recognise.ts';
import { kindNouns } from '../words/inspections-counted.ts';
import { countWord } from '../words/number-words.ts';
import { capital } from '../words/sentence.ts';

/** What the inspections of a file are to those that are open, a sentence each; none where all are new. */
export function planSentences(recognised: readonly Recognised[]): readonly string[] {
	const count = (outcome: Recognised['outcome']) =>
		recognised.filter((each) => each.outcome === outcome).length;
	const total = recognised.length;
	const all = recognised.map(({ inspection }) => inspection);
	const noun = (count: 1 | 2) => kindNouns(all, count);
	if (count('added') === total) return [];
	const said = [
		[count('added'), 'is not open yet', 'are not open yet'],
		[
			count('same'),
			'is open already and says nothing more here',
			'are open already and say nothing more here'
		],
		[
			count('fuller'),
			'is open already and says more here, which is added to it',
			'are open already and say more here, which is added to them'
		],
		[
			count('differs'),
			'is open already and says otherwise here',
			'are open already and say otherwise here'
		],
		[
			count('maybe-same'),
			'may be one that is open under another date',
			'may be ones that are open under other dates'
		]
	] as const;
	return said
		.filter(([some]) => some > 0)
		.map(([some, one, many]) => {
			const whole =
				total === 1 ? `the ${noun(1)}` : `${countWord(some)} of ${countWord(total)} ${noun(2)}`;
			return `${capital(whole)} ${some === 1 ? one : many}.`;
		});
}
