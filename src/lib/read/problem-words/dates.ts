import { quoted, type Wording } from './wording.ts';

/** What is wrong with dates, and with what they join. */
export const DATE_WORDS = {
	'bad-date': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is not a date; it was left out, and the row joins none that has another.`,
		remedy: () =>
			'Write 2012-05-29 or 29/05/2012, or the month (2012-05) or the year where no more is known.'
	},
	'reversed-dates': {
		severity: 'notice',
		reason: ({ value }) => `The inspection ends on ${value}, before it begins.`,
		remedy: () => 'Check inspected_from and inspected_to.'
	},
	'undated-joined': {
		severity: 'notice',
		reason: () =>
			'The row has no date; it joined the only inspection of its authority that has one.',
		remedy: () => 'Write the dates of an inspection on each of its rows.'
	},
	'undated-apart': {
		severity: 'notice',
		reason: () =>
			'The row has no date, and which inspection of its authority it is of cannot be told; it stands apart.',
		remedy: () => 'Write on the row a date that the other rows of its inspection have.'
	},
	'other-day': {
		severity: 'notice',
		reason: ({ value }) =>
			`Another sheet says that the inspection began on ${value}; that is shown, and the two are taken for one, because they give the same grades.`,
		remedy: () => 'Check which day the report states.'
	},
	'unclear-date': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is the date of more than one inspection of its authority; the row stands apart.`,
		remedy: () => 'Write on the row all dates that the other rows of its inspection have.'
	}
} as const satisfies Record<string, Wording>;
