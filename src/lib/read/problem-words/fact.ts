import { FACT_KINDS } from '../../domain/column.ts';
import { nearWords, plainWord } from '../cell/near-words.ts';
import { suggestServices } from '../cell/service-cell.ts';
import { quoted, type Wording } from './wording.ts';

/** What a row lacks to be a fact, or says of one that does not fit. */
export const FACT_WORDS = {
	'missing-value': {
		severity: 'row',
		reason: ({ column }) => `The ${column} is missing.`,
		remedy: ({ column }) => `Fill in ${column}.`
	},
	'missing-column': {
		severity: 'row',
		reason: ({ column }) => `The file has no column headed ${column}.`,
		remedy: ({ column }) => `Add the column ${column}, and fill it in on every row.`
	},
	'missing-kind': {
		severity: 'row',
		reason: () => 'The row has a measure but does not say whether it is a figure or an action.',
		remedy: () => 'Write figure or action under kind.'
	},
	'bad-kind': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a kind of row.`,
		remedy: () => 'Use judgement, figure, action or visit.',
		meant: (value) => nearWords(plainWord(value), FACT_KINDS)
	},
	'bad-service': {
		severity: 'row',
		reason: ({ value }) => `${quoted(value)} is not a service.`,
		remedy: () => 'Use Safeguarding, Looked-after children, Both or Context.',
		meant: suggestServices
	},
	'visit-value': {
		severity: 'notice',
		reason: ({ value }) => `A visit gives no grades, so ${quoted(value)} was not read.`,
		remedy: () => 'If it was an inspection that gave grades, write judgement under kind.'
	},
	'two-values': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has a value and a grade that differ; ${quoted(value)} was not read.`,
		remedy: () => 'Check the report and keep the right one.'
	},
	'unknown-relation': {
		severity: 'notice',
		reason: ({ value }) => `No judgement of the inspection is called ${quoted(value)}.`,
		remedy: () => 'Copy the area name exactly, or leave relates_to empty.'
	},
	duplicate: {
		severity: 'notice',
		reason: () => 'The row repeats an earlier one; it was kept once.',
		remedy: () => 'Delete one of the two.'
	}
} as const satisfies Record<string, Wording>;
