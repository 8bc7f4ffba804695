import type { Grade } from '../../domain/grade.ts';
import type { GradeWording } from '../../domain/grade-words.ts';
import type { GivenGrade } from '../../domain/judgement.ts';
import { gradesPredicate } from '../words/grade-phrase.ts';
import { countWord } from '../words/number-words.ts';

/** A grade that is spoken of, with the wordings of the whole inspection. */
export interface WordedGrade {
	readonly grade: Grade;
	readonly wordings: readonly GradeWording[];
}

/** `is adequate`: in the words that these grades have for it; in all there are where none has it. */
export function predicateAmong(
	given: readonly GivenGrade[],
	{ grade, wordings }: WordedGrade,
	plural: boolean
): string {
	const own = given.filter((each) => each.grade === grade);
	const worded = own.length > 0 ? own : wordings.map((wording) => ({ grade, wording }));
	return gradesPredicate(worded, plural);
}

/**
 * What the other grades are, so that a middle grade is taken for neither the best nor the worst:
 * `; two are better, one is worse`. Nothing for an end of the scale.
 */
export function sides(given: readonly GivenGrade[], grade: Grade): string {
	if (grade === 1 || grade === 4) return '';
	const side = (name: string, count: number) =>
		count === 0 ? [] : [`${are(count, given.length)} ${name}`];
	const said = [
		...side('better', given.filter((each) => each.grade < grade).length),
		...side('worse', given.filter((each) => each.grade > grade).length)
	];
	return said.length === 0 ? '' : `; ${said.join(', ')}`;
}

function are(count: number, of: number): string {
	if (count === of) return of === 2 ? 'both are' : 'all are';
	return `${countWord(count)} ${count === 1 ? 'is' : 'are'}`;
}
