import type { ServiceGrades } from './service-grades.ts';
import { predicateAmong, sides, type WordedGrade } from './worded-grade.ts';
import { bothPredicate, gradePredicate, gradesPredicate } from '../words/grade-phrase.ts';
import { FROM_ONE_TO_FOUR, judgementNoun, portion, type Noun } from '../words/portion-words.ts';
import { SERVICE_WORDS } from '../words/service-words.ts';

/** `safeguarding has no grade`; values of another scale are none from 1 to 4. */
export function noGradeClause({ service, conflicts, otherScale }: ServiceGrades): string {
	const { noun: name, plural } = SERVICE_WORDS[service];
	const scale = otherScale > 0 ? FROM_ONE_TO_FOUR : '';
	return `${name} ${plural ? 'have' : 'has'} no ${conflicts > 0 ? 'single ' : ''}grade${scale}`;
}

/**
 * How one service did, by itself: "safeguarding is adequate in one of three judgements; two are
 * better". Its only judgement is its grade.
 *
 * @param worded the grade to speak of; `null`: all are good or outstanding
 */
export function singleSentence(each: ServiceGrades, worded: WordedGrade | null): string {
	const { service, given, graded, conflicts, otherScale, ungraded } = each;
	const { noun: name, plural } = SERVICE_WORDS[service];
	const noun = judgementNoun(each);
	if (graded === 1) {
		const where = ` in ${plural ? 'their' : 'its'} only ${noun(1)}`;
		return `${name} ${gradesPredicate(given, plural)}${conflicts + otherScale + ungraded > 0 ? where : ''}`;
	}
	if (worded === null) {
		return `${name} ${goodPredicate(each)} in ${portion(graded, graded)} ${noun(graded)}`;
	}
	const { grade } = worded;
	const where = `${portion(each.byGrade[grade], graded)} ${noun(graded)}`;
	return `${name} ${predicateAmong(given, worded, plural)} in ${where}${sides(given, grade)}`;
}

/** `is good`, `is outstanding` or, of a service that has both, `is good or outstanding`. */
export function goodPredicate({ service, byGrade }: ServiceGrades): string {
	const words = [...(byGrade[2] > 0 ? ['good'] : []), ...(byGrade[1] > 0 ? ['outstanding'] : [])];
	return `${SERVICE_WORDS[service].plural ? 'are' : 'is'} ${words.join(' or ')}`;
}

/**
 * One judgement each: both grades, "safeguarding is good; services for looked-after children are
 * adequate". Where they share one, it is said once.
 *
 * @param noun tells them apart from judgements without a grade, of which it then speaks
 */
export function pairSentence(services: readonly ServiceGrades[], noun: Noun): string {
	const named = services.flatMap(({ service, given: [grade] }) =>
		grade === undefined ? [] : [{ ...SERVICE_WORDS[service], grade }]
	);
	const [first] = named;
	const predicates = new Set(named.map(({ grade }) => gradePredicate(grade, true)));
	const said =
		first !== undefined && predicates.size === 1
			? `${named.map((each) => each.noun).join(' and ')} ${bothPredicate(first.grade)}`
			: named.map((each) => `${each.noun} ${gradePredicate(each.grade, each.plural)}`).join('; ');
	return noun(1) === 'judgement' ? said : `in one ${noun(1)} each, ${said}`;
}
