import type { Grade } from './grade.ts';
import type { GivenGrade } from './judgement.ts';

/** Against the minimum requirements for a service. Source: paragraph 3 of reports of 2009 to 2012. */
const AGAINST_REQUIREMENTS: Readonly<Record<Grade, string>> = {
	1: 'far above minimum requirements',
	2: 'above minimum requirements',
	3: 'at minimum requirements and no more',
	4: 'below minimum requirements'
};

/** Later reports define each grade anew for each judgement, so only its place is sure. */
const PLACE: Readonly<Record<Grade, string>> = {
	1: 'the best of four grades',
	2: 'the second best of four grades',
	3: 'the second lowest of four grades',
	4: 'the lowest of four grades'
};

/** Which of the four grades it is: `the lowest of four grades`. */
export function gradePlace({ grade }: GivenGrade): string {
	return PLACE[grade];
}

/** What a grade means on its scale, in our words. */
export function gradeMeaning({ grade, wording }: GivenGrade): string {
	return (wording === 'adequate' ? AGAINST_REQUIREMENTS : PLACE)[grade];
}
