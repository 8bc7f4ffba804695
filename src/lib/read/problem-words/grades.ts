import { suggestGrades } from '../cell/suggest-grade.ts';
import { GRADES_IN_WORDS, quoted, type Wording } from './wording.ts';

/** What is wrong with a grade, or with the rows of one judgement. */
export const GRADE_WORDS = {
	'no-grade': {
		severity: 'notice',
		reason: () => 'The judgement has no grade; it is shown as "no grade".',
		remedy: () => 'Fill in 1 to 4 or the word, or - if the service was not judged.'
	},
	'bad-grade': {
		severity: 'grade',
		reason: ({ value }) => `${quoted(value)} is not a grade.`,
		remedy: () => `Use 1, 2, 3 or 4, or ${GRADES_IN_WORDS}.`,
		meant: suggestGrades
	},
	'grade-behind': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a grade, but a cell behind it reads as one.`,
		remedy: () =>
			'Put quotation marks around a cell that contains a comma, or write the grade in its own column.'
	},
	'context-grade': {
		severity: 'row',
		reason: () => 'A grade cannot be about the context.',
		remedy: () => 'Name the service that was graded.'
	},
	'near-duplicate': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row is like an earlier one of the same judgement (${value}), but its word, paragraph, note or another cell differs; the earlier one is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	},
	'graded-elsewhere': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has no grade, but another row of the same judgement (${value}) has one, which is shown.`,
		remedy: () => 'Fill in the grade or delete the row.'
	},
	conflict: {
		severity: 'notice',
		reason: ({ value }) =>
			`The same judgement has another grade on an earlier line (${value}); both are shown.`,
		remedy: () => 'Check the report and keep the right one.'
	},
	'judged-after-all': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row says that the service was not judged, but another (${value}) is about that judgement, which is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	}
} as const satisfies Record<string, Wording>;
