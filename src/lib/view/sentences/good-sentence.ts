import type { ServiceCounts } from '../../select/grade-counts.ts';
import { countWord } from '../words/number-words.ts';
import { FROM_ONE_TO_FOUR, judgementNoun, type Noun } from '../words/portion-words.ts';
import { capital } from '../words/sentence.ts';

/**
 * How many judgements are good or better, for example "Only one of 22 judgements is good; none is
 * outstanding".
 *
 * @param whose stands after the judgements: ` for both services together`; usually nothing
 */
export function goodSentence(counts: Omit<ServiceCounts, 'service'>, whose = ''): string {
	const { byGrade, graded, conflicts, otherScale } = counts;
	const better = byGrade[1] + byGrade[2];
	const noun = judgementNoun(counts, whose);
	if (graded === 0) {
		const scale = otherScale === 0 ? '' : FROM_ONE_TO_FOUR;
		return `No judgement${whose} has a ${conflicts === 0 ? '' : 'single '}grade${scale}`;
	}
	if (better === 0) return `${none(graded, noun)} good or outstanding`;
	if (better < graded) {
		const some = share(better, graded, noun);
		if (byGrade[1] === 0) return `${some} good; none is outstanding`;
		if (byGrade[2] > 0) return `${some} good or outstanding`;
		// Without this, the rest could be thought good.
		return `${some} outstanding; ${others(graded - better)} below good`;
	}
	const all = every(graded, noun);
	if (byGrade[1] === 0) return `${all} good`;
	return `${all} ${byGrade[2] === 0 ? 'outstanding' : 'good or outstanding'}`;
}

function none(of: number, noun: Noun): string {
	if (of === 1) return `The only ${noun(1)} is not`;
	return of === 2 ? `Neither ${noun(1)} is` : `None of ${countWord(of)} ${noun(of)} is`;
}

function every(of: number, noun: Noun): string {
	if (of === 1) return `The only ${noun(1)} is`;
	return `${of === 2 ? 'Both' : `All ${countWord(of)}`} ${noun(of)} are`;
}

function share(count: number, of: number, noun: Noun): string {
	return count === 1
		? `Only one of ${countWord(of)} ${noun(of)} is`
		: `${capital(countWord(count))} of ${countWord(of)} ${noun(of)} are`;
}

function others(count: number): string {
	return count === 1 ? 'the other is' : `the other ${countWord(count)} are`;
}
