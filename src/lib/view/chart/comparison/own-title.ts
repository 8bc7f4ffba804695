import type { Inspection } from '../../../domain/inspection.ts';
import { COMPARED_SERVICES } from '../../../domain/service.ts';
import { grouped } from '../../../select/grouped.ts';
import { judgementsOfEach, type OwnJudgement } from '../../../select/judgements-of-each.ts';
import { partOf } from '../../../select/part-of.ts';
import { worstGradeSentence } from '../../sentences/grade-sentences.ts';
import { areaInSentence } from '../../words/area-words.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { missingWords } from './gap-words.ts';

/** More judgements than this are counted by grade instead of named. */
const MOST_NAMED = 5;

/**
 * The services beside one another where they share no area, the worst grade first: "Judged inadequate
 * for help and protection; requires improvement for children in care". Never a gap: the areas differ.
 */
export function ownTitle(inspection: Inspection): string {
	const each = judgementsOfEach(inspection);
	const own = COMPARED_SERVICES.flatMap((service) => each[service]);
	if (own.length > MOST_NAMED || !own.some(({ state }) => state.kind === 'graded')) {
		return worstGradeSentence(partOf(inspection, inspection.areas, COMPARED_SERVICES));
	}
	const worstFirst = [...own].sort((left, right) => rank(right) - rank(left));
	const parts = [...grouped(worstFirst, predicate)].map(
		([said, alike]) =>
			`${said} ${listWords(alike.map(({ area }) => `for ${areaInSentence(inspection, area)}`))}`
	);
	const title = parts.join('; ');
	// A headline that started with "good for" could be heard as advice.
	return title.startsWith('requires') ? capital(title) : `Judged ${title}`;
}

/** What has no single grade stands last. */
function rank({ state }: OwnJudgement): number {
	return state.kind === 'graded' ? state.grade : 0;
}

function predicate({ state }: OwnJudgement): string {
	if (state.kind === 'graded') return gradeInSentence(state);
	return missingWords(state) ?? 'conflicting grades';
}
