import type { GivenGrade } from '../../domain/judgement.ts';
import type { ServiceGrades } from './service-grades.ts';
import { goodPredicate } from './service-sentences.ts';
import { predicateAmong, type WordedGrade } from './worded-grade.ts';
import { gradesPredicate } from '../words/grade-phrase.ts';
import { portion, type Noun } from '../words/portion-words.ts';
import { SERVICE_WORDS } from '../words/service-words.ts';

/**
 * How much of each service has a grade, the larger share first: "safeguarding is inadequate in four of
 * ten judgements; services for looked-after children in one of twelve".
 *
 * Shares rank the services, so it is right only of a grade that nothing is worse than, or nothing
 * better; and one service at least must have it.
 */
export function shareSentence(
	services: readonly ServiceGrades[],
	worded: WordedGrade,
	noun: Noun
): string {
	const count = ({ byGrade }: ServiceGrades) => byGrade[worded.grade];
	const predicate = isPraise(services, worded) ? noBetterThan : predicateAmong;
	let before = '';
	return [...services]
		.sort((left, right) => count(right) / right.graded - count(left) / left.graded)
		.map((each, index) => {
			const { noun: name, plural } = SERVICE_WORDS[each.service];
			if (count(each) === 0) return `${name} ${withoutIt(each, worded)}`;
			const where = portionOf(each, count(each), index === 0 ? noun : null);
			const said = predicate(each.given, worded, false);
			const again = said === before;
			before = said;
			return again
				? `${name} in ${where}`
				: `${name} ${predicate(each.given, worded, plural)} in ${where}`;
		})
		.join('; ');
}

/** `four of ten judgements`, `its only judgement`; without a noun `four of ten`, `its only one`. */
function portionOf({ service, graded }: ServiceGrades, count: number, noun: Noun | null): string {
	const whose = SERVICE_WORDS[service].plural ? 'their' : 'its';
	if (graded === 1) return `${whose} only ${noun?.(1) ?? 'one'}`;
	return noun === null ? portion(count, graded) : `${portion(count, graded)} ${noun(graded)}`;
}

/**
 * Whether a share of the grade sounds like praise where all the rest is better: "adequate in nine of
 * ten". What is inadequate or requires improvement says so itself.
 */
function isPraise(services: readonly ServiceGrades[], { grade }: WordedGrade): boolean {
	const given = services.flatMap((each) => each.given);
	const own = given.filter((each) => each.grade === grade);
	const plain = grade === 4 || (grade === 3 && own.some(({ wording }) => wording !== 'adequate'));
	const partial = services.some(({ byGrade, graded }) => {
		const count = byGrade[grade];
		return count > 0 && count < graded;
	});
	return !plain && partial && given.every((each) => each.grade <= grade);
}

function noBetterThan(given: readonly GivenGrade[], worded: WordedGrade, plural: boolean): string {
	return predicateAmong(given, worded, plural).replace(/^(is|are) /, '$1 no better than ');
}

/**
 * What is sure of a service that never has the grade: its own grade where it has but one. "Adequate in
 * neither" could as well be worse.
 */
function withoutIt(each: ServiceGrades, worded: WordedGrade): string {
	const { service, byGrade, given, graded } = each;
	const { plural } = SERVICE_WORDS[service];
	const all = portionOf(each, graded, null);
	if (new Set(given.map(({ grade }) => grade)).size === 1) {
		return `${gradesPredicate(given, plural)} in ${all}`;
	}
	if (byGrade[1] + byGrade[2] === graded) return `${goodPredicate(each)} in ${all}`;
	return `${predicateAmong(given, worded, plural)} in ${portionOf(each, 0, null)}`;
}
