import { FRAMEWORKS_IN_WORDS, GRADES_IN_WORDS, quoted, type Wording } from './wording.ts';

/** What is said of values whose scale is another than ours, or not known. */
export const SCALE_WORDS = {
	'unknown-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The scale of the framework ${quoted(value)} is not known, so its values are shown as written, without a colour.`,
		remedy: () =>
			`If they are grades from 1 (Outstanding) to 4 (Inadequate), name the framework ${FRAMEWORKS_IN_WORDS}, or write each as ${GRADES_IN_WORDS}.`
	},
	'numbers-off-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The inspection has a ${quoted(value)}, so its numbers are of another scale than 1 to 4; they are shown as written, without a colour.`,
		remedy: ({ value }) =>
			`If ${quoted(value)} is a mistake, correct it. Else leave them, or write each as ${GRADES_IN_WORDS}.`
	},
	'decimal-grades': {
		severity: 'notice',
		reason: ({ value }) =>
			`Numbers such as ${quoted(value)} may be of any scale; those of the inspection are shown as written, without a colour.`,
		remedy: () =>
			`If they are grades, write 1, 2, 3 or 4, name the framework (${FRAMEWORKS_IN_WORDS}), or write each as ${GRADES_IN_WORDS}.`
	},
	'letters-off-scale': {
		severity: 'notice',
		reason: ({ value }) =>
			`The inspection has a ${quoted(value)}, so its letters are of another scale; they are shown as written, without a colour.`,
		remedy: () => `If they are grades of ours, write each as ${GRADES_IN_WORDS}.`
	},
	'number-under-value': {
		severity: 'notice',
		reason: () =>
			'Nothing says that the numbers in this column are grades; they are shown as written, without a colour.',
		remedy: () =>
			`If they are, head the column grade, write judgement under kind, or name the framework (${FRAMEWORKS_IN_WORDS}).`
	},
	'no-step': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is no step of the scale that the other values are on; it is shown as written, without a colour.`,
		remedy: () =>
			'Correct it if it is a slip, or say which step it is where the columns are mapped.'
	},
	'value-conflict': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has another value for the same judgement, on a scale that is not known; that of ${value} is shown.`,
		remedy: () => 'Check the report and delete one of the two.'
	},
	'two-third-words': {
		severity: 'notice',
		reason: () =>
			'The rows of the inspection have both Adequate and Requires improvement; both are taken for the third of four grades.',
		remedy: () =>
			`Name the framework (${FRAMEWORKS_IN_WORDS}), which tells the word of its reports, or, if the scale has five grades, the one they are of.`
	}
} as const satisfies Record<string, Wording>;
