import type { Grade } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { JudgedService } from '../../domain/service.ts';
import { totalCounts } from '../../select/grade-counts.ts';
import { judgedServices } from '../../select/judged-services.ts';
import { partOf } from '../../select/part-of.ts';
import { goodSentence } from './good-sentence.ts';
import { wordingsOf } from '../grade-key.ts';
import { serviceGrades, type ServiceGrades } from './service-grades.ts';
import { noGradeClause, pairSentence, singleSentence } from './service-sentences.ts';
import { shareSentence } from './share-sentence.ts';
import { totalSentence } from './total-sentence.ts';
import type { WordedGrade } from './worded-grade.ts';
import { judgementNoun } from '../words/portion-words.ts';
import { capital } from '../words/sentence.ts';

/** What a reader asks for; `null`: every service, and the worst grade below good. */
export interface AskedGrades {
	readonly service: JudgedService | null;
	readonly grade: Grade | null;
}

/**
 * How much of each service has the worst grade that was given below good, for example "Safeguarding
 * is inadequate in four of ten judgements; services for looked-after children in one of twelve". With
 * one judgement each, the grades of both.
 */
export function worstGradeSentence(inspection: Inspection): string {
	return gradeSentence(inspection, { service: null, grade: null });
}

/** The same of a service or a grade that is asked for. */
export function gradeSentence(inspection: Inspection, asked: AskedGrades): string {
	const judged = judgedServices(inspection);
	// A service the inspection does not judge shows nothing, of which there is nothing to say.
	const chosen = judged.filter((service) => service === asked.service);
	const part = chosen.length === 0 ? inspection : partOf(inspection, inspection.areas, chosen);
	const services = serviceGrades(part);
	const grade = asked.grade ?? worstBelowGood(services);
	const worded = grade === undefined ? null : { grade, wordings: wordingsOf(inspection) };
	const whose = judged.length > 1 && chosen[0] === 'both' ? ' for both services together' : '';
	return capital(eachSentence(services, worded) ?? allSentence(services, worded, whose));
}

function worstBelowGood(services: readonly ServiceGrades[]): Grade | undefined {
	return ([4, 3] as const).find((below) => services.some(({ byGrade }) => byGrade[below] > 0));
}

/** Judgements of all services together, where what is said cannot be said of each. */
function allSentence(
	services: readonly ServiceGrades[],
	worded: WordedGrade | null,
	whose: string
): string {
	const total = totalCounts(services);
	const [only, ...others] = services;
	if (only?.graded === 0 && others.length === 0 && only.service !== 'both') {
		return noGradeClause(only);
	}
	return worded === null || total.graded === 0
		? goodSentence(total, whose)
		: totalSentence(services, worded, judgementNoun(total, whose));
}

/** What is said of each service by name; `null` where only all together can be spoken of. */
function eachSentence(
	services: readonly ServiceGrades[],
	worded: WordedGrade | null
): string | null {
	const graded = services.filter((each) => each.graded > 0);
	const sentence = gradedSentence(graded, worded);
	if (sentence === null) return null;
	const unsaid = services.filter(
		(each) => each.graded === 0 && (each.service !== 'both' || each.conflicts > 0)
	);
	return [sentence, ...unsaid.map(noGradeClause)].join('; ');
}

function gradedSentence(
	graded: readonly ServiceGrades[],
	worded: WordedGrade | null
): string | null {
	const [first, second] = graded;
	if (first === undefined || graded.some(({ service }) => service === 'both')) return null;
	if (second === undefined) return singleSentence(first, worded);
	const noun = judgementNoun(totalCounts(graded));
	if (graded.every((each) => each.graded === 1)) return pairSentence(graded, noun);
	return worded !== null && ranks(graded, worded) ? shareSentence(graded, worded, noun) : null;
}

/** Whether shares of a grade rank services: one has it, and nothing is worse, or nothing better. */
function ranks(services: readonly ServiceGrades[], { grade }: WordedGrade): boolean {
	const given = services.flatMap((each) => each.given.map((own) => own.grade));
	if (!given.includes(grade)) return false;
	// More of the third grade is no praise where all the rest is worse, and no blame either.
	return Math.max(...given) === grade || (grade <= 2 && Math.min(...given) === grade);
}
