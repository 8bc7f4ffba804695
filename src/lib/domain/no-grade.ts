/**
 * Why a judgement that a file lists has no grade. `blank` is a cell that says nothing: only that is
 * known of it, and it is not taken for any of the others.
 */
export const NO_GRADES = [
	'not-in-framework',
	'no-longer-reported',
	'not-published',
	'unreadable',
	'blank'
] as const;

export type NoGrade = (typeof NO_GRADES)[number];

/** What a cell without a grade says. */
export const NO_GRADE_WORDS: Readonly<Record<NoGrade, string>> = {
	'not-in-framework': 'not in framework',
	'no-longer-reported': 'no longer reported',
	'not-published': 'not published',
	unreadable: 'unreadable',
	blank: 'no grade'
};

/** What is known where a cell says so, as words that follow a colon. */
export const NO_GRADE_MEANINGS: Readonly<Record<NoGrade, string>> = {
	'not-in-framework': 'inspections of that time did not judge the area',
	'no-longer-reported': 'reports no longer state the grade',
	'not-published': 'the file says that no grade was published or is known',
	unreadable: 'the file has something there that is not a grade',
	blank: 'the area is judged, but no grade is given'
};

/** What a cell says where a service is not judged on an area: no judgement is missing there. */
export const NOT_JUDGED_WORDS = 'not judged';
