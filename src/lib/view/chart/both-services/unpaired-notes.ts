import type { Unpaired } from '../../../select/many/both-services.ts';
import { counted } from '../../words/number-words.ts';
import { authorityWords } from '../../words/place-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { lackWords } from './own-square.ts';
import type { TwoSubjects } from './subject-words.ts';

/** Most councils that a note names. */
const NAMED = 4;

/** Which councils stand in no square, and why. */
export function unpairedNotes(
	unpaired: readonly Unpaired[],
	subjects: TwoSubjects
): readonly string[] {
	return (['safeguarding', 'looked-after', 'both'] as const).flatMap((lacks) => {
		const some = unpaired.filter((each) => each.lacks === lacks);
		if (some.length === 0) return [];
		const who =
			some.length > NAMED
				? capital(counted(some.length, 'council'))
				: listWords(some.map(({ inspection }) => authorityWords({ ...inspection, label: null })));
		const plural = some.length > 1;
		const stands = plural ? 'stand' : 'stands';
		return [`${who} ${lackWords(lacks, subjects, plural)}, and ${stands} in no square.`];
	});
}
