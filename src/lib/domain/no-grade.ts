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

/** What a cell says where a service is not judged on an area: no judgement is missing there. */
export const NOT_JUDGED_WORDS = 'not judged';
