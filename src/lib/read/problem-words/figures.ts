import { quoted, type Wording } from './wording.ts';

/** What is wrong with a figure, or with the months of an action. */
export const FIGURE_WORDS = {
	'bad-number': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a number.`,
		remedy: () =>
			'Write digits, with a word such as "about" under qualifier. For a number that is not given write suppressed (or c or *), not available (x), not applicable (z), or low or <5.'
	},
	'bad-denominator': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a number to be out of; it was left out.`,
		remedy: () =>
			'Write digits above 0, with a word such as "about" under out_of_qualifier; leave it empty where the number is not given.'
	},
	'more-than-whole': {
		severity: 'notice',
		reason: ({ value }) => `The value is larger than the ${value} it is out of.`,
		remedy: () => 'Check value and out_of.'
	},
	'more-than-hundred': {
		severity: 'notice',
		reason: ({ value }) => `The percentage is larger than all there is, 100: ${quoted(value)}.`,
		remedy: () => 'Check value and unit.'
	},
	'bad-headline': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} was read as no.`,
		remedy: () => 'Write yes or leave it empty.'
	},
	'unknown-hedge': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a known hedge; it is shown as written.`,
		remedy: () => 'Use a word such as about, nearly, just over, at least or up to.'
	},
	'figure-conflict': {
		severity: 'notice',
		reason: ({ value }) =>
			`The same figure has another value on an earlier line (${value}); both are shown.`,
		remedy: () => 'Check the report, or tell the two apart by measure or period.'
	},
	'bad-months': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a number of months.`,
		remedy: () => 'Use 0 for at once, else the months allowed, such as 3 or 6.'
	}
} as const satisfies Record<string, Wording>;
