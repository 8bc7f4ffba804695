import type { ServiceGrades } from './service-grades.ts';
import { predicateAmong, sides, type WordedGrade } from './worded-grade.ts';
import { portion, type Noun } from '../words/portion-words.ts';

/** How many judgements of all services have a grade: "one of three judgements is adequate; two are better". */
export function totalSentence(
	services: readonly ServiceGrades[],
	worded: WordedGrade,
	noun: Noun
): string {
	const given = services.flatMap((each) => each.given);
	const [only, ...others] = given;
	if (only !== undefined && others.length === 0) {
		return `the only ${noun(1)} ${predicateAmong(given, { ...worded, grade: only.grade }, false)}`;
	}
	const { grade } = worded;
	const count = given.filter((each) => each.grade === grade).length;
	const subject = `${portion(count, given.length)} ${noun(given.length)}`;
	return `${subject} ${predicateAmong(given, worded, count > 1)}${sides(given, grade)}`;
}
