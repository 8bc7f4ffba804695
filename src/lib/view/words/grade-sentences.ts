import type { Grade } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { GradeWording } from '../../domain/grade-words.ts';
import { gradeCounts, totalCounts, type ServiceCounts } from '../../select/grade-counts.ts';
import { wordingsOf } from '../grade-key.ts';
import { gradePredicate } from './grade-phrase.ts';
import { countWord } from './number-words.ts';
import { capital } from './sentence.ts';
import { SERVICE_WORDS } from './service-words.ts';

type Counts = Omit<ServiceCounts, 'service'>;

/** A grade in all the words that the file has for it. */
interface WordedGrade {
	readonly grade: Grade;
	readonly wordings: readonly GradeWording[];
}

/**
 * How much of each service has the worst grade that was given below good, for example "Safeguarding
 * is inadequate in four of ten judgements; services for looked-after children in one of twelve".
 */
export function worstGradeSentence(inspection: Inspection): string {
	return gradeSentence(inspection, null);
}

/** The same of a grade that is asked for; `null`: the worst. */
export function gradeSentence(inspection: Inspection, asked: Grade | null): string {
	const all = gradeCounts(inspection);
	const total = totalCounts(all);
	const grade = asked ?? ([4, 3] as const).find((below) => total.byGrade[below] > 0);
	if (grade === undefined || total.graded === 0) return goodSentence(total);

	const worded = { grade, wordings: wordingsOf(inspection) };
	const counts = all.filter(({ graded }) => graded > 0);
	const separate = counts.length > 1 && counts.every(({ service }) => service !== 'both');
	return separate ? shareSentence(counts, worded, nounOf(total)) : totalSentence(total, worded);
}

/** How many judgements are good or better, for example "Only one of 22 judgements is good; none is outstanding". */
export function goodSentence(counts: Counts): string {
	const { byGrade, graded, conflicts } = counts;
	const better = byGrade[1] + byGrade[2];
	const noun = nounOf(counts);
	if (graded === 0) return `No judgement has a ${conflicts === 0 ? '' : 'single '}grade`;
	if (better === 0) return `${none(graded, noun)} good or outstanding`;
	if (better < graded) {
		const some = share(better, graded, noun);
		if (byGrade[1] > 0) return `${some} ${byGrade[2] > 0 ? 'good or outstanding' : 'outstanding'}`;
		return `${some} good; none is outstanding`;
	}
	const all = every(graded, noun);
	if (byGrade[1] === 0) return `${all} good`;
	return `${all} ${byGrade[2] === 0 ? 'outstanding' : 'good or outstanding'}`;
}

/** `judgements`, told apart from those that have no grade or grades in conflict. */
type Noun = (count: number) => string;

function nounOf({ conflicts, ungraded }: Counts): Noun {
	const which = conflicts > 0 ? ' with a single grade' : ungraded > 0 ? ' with a grade' : '';
	return (count) => `${count === 1 ? 'judgement' : 'judgements'}${which}`;
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

/** The service with the larger share of the grade first; the noun is said once. */
function shareSentence(counts: readonly ServiceCounts[], worded: WordedGrade, noun: Noun): string {
	const shareOf = ({ byGrade, graded }: ServiceCounts) => byGrade[worded.grade] / graded;
	const parts = [...counts]
		.sort((left, right) => shareOf(right) - shareOf(left))
		.map(({ service, byGrade, graded }, index) => {
			const { noun: name, plural } = SERVICE_WORDS[service];
			const count = byGrade[worded.grade];
			const whose = plural ? 'their' : 'its';
			return index === 0
				? `${name} ${predicate(worded, plural)} in ${namedPortion(count, graded, noun, whose)}`
				: `${name} ${inPortion(count, graded, whose)}`;
		});
	return capital(parts.join('; '));
}

function totalSentence(total: Counts, worded: WordedGrade): string {
	const count = total.byGrade[worded.grade];
	const subject = namedPortion(count, total.graded, nounOf(total), 'the');
	return capital(`${subject} ${predicate(worded, count > 1)}`);
}

/** Whose judgements are spoken of: those of one service, or all there are. */
type Whose = 'its' | 'their' | 'the';

/** `four of ten judgements`, `all three judgements`, `its only judgement`. */
function namedPortion(count: number, of: number, noun: Noun, whose: Whose): string {
	return of === 1 ? `${whose} only ${noun(1)}` : `${portion(count, of)} ${noun(of)}`;
}

/** `in four of ten`, `in none of twelve`, `in its only one`, `not in its only one`. */
function inPortion(count: number, of: number, whose: Whose): string {
	if (of === 1) return `${count === 0 ? 'not in' : 'in'} ${whose} only one`;
	return `in ${portion(count, of)}`;
}

/** `four of ten`, `none of twelve`, `neither of two`, `all three`. */
function portion(count: number, of: number): string {
	if (count === 0) return `${of === 2 ? 'neither' : 'none'} of ${countWord(of)}`;
	if (count < of) return `${countWord(count)} of ${countWord(of)}`;
	return of === 2 ? 'both' : `all ${countWord(of)}`;
}

/** Names both words where a file uses both: `is adequate or requires improvement`. */
function predicate({ grade, wordings }: WordedGrade, plural: boolean): string {
	const said = wordings.map((wording) => gradePredicate({ grade, wording }, plural));
	return [...new Set(said)].join(' or ');
}
