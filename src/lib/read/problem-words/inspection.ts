import { authorityWithCode } from '../../domain/authority.ts';
import { suggestAuthorities } from '../cell/suggest-authority.ts';
import { FRAMEWORK_CODES, listWith, quoted, type Wording } from './wording.ts';

/** What is wrong with the name, code, framework or source of an inspection. */
export const INSPECTION_WORDS = {
	'bad-code': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a GSS code; the name tells whose the row is.`,
		remedy: () => 'Write a code such as E10000006, or leave the cell empty.'
	},
	'code-of-another': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is the code of ${authorityWithCode(value ?? '')?.name ?? 'another'}, not of the authority that the row names; it was left out.`,
		remedy: () => 'Check the name and the code.'
	},
	'shared-code': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} stands on this line and others beside names of different authorities; it was left out, and the names tell whose those rows are.`,
		remedy: () => 'Give each authority its own code and one name.'
	},
	'several-codes': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} stands on this line and others beside several codes; the rows of each are taken for an authority of their own.`,
		remedy: () => 'Check the codes, and give an authority one code on all its rows.'
	},
	'unknown-authority': {
		severity: 'notice',
		reason: ({ value }) =>
			`${quoted(value)} is not the name of a council responsible for children's services in England since 2009; it is kept as written.`,
		remedy: () => 'Check the name, and write it as official statistics do.',
		meant: suggestAuthorities
	},
	'more-unknown-authorities': {
		severity: 'notice',
		reason: ({ value }) =>
			`Besides those named, ${value ?? 'some'} ${value === '1' ? 'name is' : 'names are'} of no council that is known in England; every name is kept as written.`,
		remedy: () => 'Check whether the column holds the names of councils.'
	},
	'unknown-framework': {
		severity: 'notice',
		reason: ({ value }) => `The framework ${quoted(value)} is not known.`,
		remedy: () =>
			`The areas are shown as the file names them. Known are ${listWith('and', FRAMEWORK_CODES)}.`
	},
	'bad-url': {
		severity: 'notice',
		reason: ({ value }) => `${quoted(value)} is not a web address; it is not linked.`,
		remedy: () => 'Use an address that starts with https:// or http://.'
	},
	'mixed-source': {
		severity: 'notice',
		reason: ({ column, value }) =>
			`The rows of the inspection differ under ${column}: here is ${quoted(value)}, and the first is shown.`,
		remedy: () => 'Write the same on all rows of an inspection.'
	}
} as const satisfies Record<string, Wording>;
