import { GRADES, type Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { GradeWording } from '../domain/grade-words.ts';
import { gradeCounts, totalCounts, type ServiceCounts } from '../select/grade-counts.ts';
import { wordingsOf } from './grade-key.ts';
import { gradePredicate } from './words/grade-phrase.ts';
import { countWord } from './words/number-words.ts';
import { capital } from './words/sentence.ts';
import { SERVICE_WORDS } from './words/service-words.ts';

/**
 * How much of each service has the worst grade that was given below good, for example "Safeguarding
 * is inadequate in four of ten judgements; services for looked-after children in one of twelve".
 */
export function worstGradeSentence(inspection: Inspection): string {
	const counts = gradeCounts(inspection).filter(({ graded }) => graded > 0);
	const total = totalCounts(counts);
	if (total.graded === 0) return 'No judgement has a grade';
	const wording = wordingsOf(inspection)[0] ?? 'adequate';
	const worst = [...GRADES].reverse().find((grade) => total.byGrade[grade] > 0) ?? 1;
	if (worst <= 2) return goodSentence(total);

	const separate = counts.length > 1 && counts.every(({ service }) => service !== 'both');
	return separate
		? shareSentence(counts, worst, wording)
		: totalSentence(total.byGrade[worst], total.graded, worst, wording);
}

/** How many judgements are good or better, for example "Only one of 22 judgements is good; none is outstanding". */
export function goodSentence({
	byGrade,
	graded
}: Pick<ServiceCounts, 'byGrade' | 'graded'>): string {
	const better = byGrade[1] + byGrade[2];
	if (graded === 0) return 'No judgement has a grade';
	if (better === 0) return `None of ${judgements(graded)} is good or outstanding`;
	if (better < graded) {
		if (byGrade[1] > 0 && byGrade[2] > 0) return `${share(better, graded)} good or outstanding`;
		return byGrade[1] === 0
			? `${share(better, graded)} good; none is outstanding`
			: `${share(better, graded)} outstanding`;
	}
	const all = graded === 1 ? 'The only judgement is' : `All ${judgements(graded)} are`;
	if (byGrade[1] === 0) return `${all} good`;
	return byGrade[2] === 0 ? `${all} outstanding` : `${all} good or outstanding`;
}

function share(count: number, of: number): string {
	return count === 1
		? `Only one of ${countWord(of)} judgements is`
		: `${capital(countWord(count))} of ${countWord(of)} judgements are`;
}

/** The service with the larger share of the grade first. */
function shareSentence(
	counts: readonly ServiceCounts[],
	grade: Grade,
	wording: GradeWording
): string {
	const ordered = [...counts].sort(
		(left, right) => right.byGrade[grade] / right.graded - left.byGrade[grade] / left.graded
	);
	const parts = ordered.map(({ service, byGrade, graded }, index) => {
		const { noun, plural } = SERVICE_WORDS[service];
		const lead = index === 0 ? `${noun} ${gradePredicate({ grade, wording }, plural)}` : noun;
		return `${lead} in ${portion(byGrade[grade], graded, index === 0)}`;
	});
	return capital(parts.join('; '));
}

/** `four of ten judgements`, `none of twelve`, `all three judgements`, `the only judgement`. */
function portion(count: number, of: number, named: boolean): string {
	const noun = named ? ' judgements' : '';
	if (count === 0) return of === 1 ? 'no judgement' : `none of ${countWord(of)}${noun}`;
	if (count < of) return `${countWord(count)} of ${countWord(of)}${noun}`;
	if (of === 1) return 'the only judgement';
	return `${of === 2 ? 'both' : `all ${countWord(of)}`}${noun}`;
}

function totalSentence(count: number, of: number, grade: Grade, wording: GradeWording): string {
	const subject = of === 1 ? 'the only judgement' : portion(count, of, true);
	return capital(`${subject} ${gradePredicate({ grade, wording }, count > 1)}`);
}

function judgements(count: number): string {
	return count === 1 ? 'one judgement' : `${countWord(count)} judgements`;
}
