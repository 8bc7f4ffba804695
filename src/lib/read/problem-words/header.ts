import { quoted, type Wording } from './wording.ts';

/** What is wrong with the header line of a table, or with its columns. */
export const HEADER_WORDS = {
	'no-header': {
		severity: 'file',
		reason: ({ value }) => `No header line with ${value} was found in the first 20 lines.`,
		remedy: () => 'Name the columns as in the template: authority, service, area, grade.'
	},
	'missing-headers': {
		severity: 'file',
		reason: ({ column, value }) =>
			`This header line has no column headed ${column}; its headings are ${quoted(value)}.`,
		remedy: ({ column }) =>
			`Rename the headings under which the file has it to ${column}, or add what it has not.`
	},
	'wide-table': {
		severity: 'file',
		reason: ({ value }) =>
			`The table has a column of grades for each judgement area or service, such as ${quoted(value)}.`,
		remedy: () =>
			'Make it one row for each grade, with the columns authority, service, area and grade. The template shows how.'
	},
	'above-header': {
		severity: 'notice',
		reason: ({ line, value }) =>
			value === String(line)
				? 'The line stands above the header and was passed over.'
				: `The lines from here to line ${value} stand above the header and were passed over.`,
		remedy: () => 'Move any row among them below the header.'
	},
	'header-quote': {
		severity: 'notice',
		reason: () =>
			'A quotation mark in the header line is not closed as it should be; the line was read without it.',
		remedy: () => 'Check the headings, and delete the mark or close it at the end of its cell.'
	},
	'second-header': {
		severity: 'notice',
		reason: () => 'This is a second header line; the rows below it were read by it.',
		remedy: () => 'Check that both tables belong in one file.'
	},
	'unnamed-column': {
		severity: 'notice',
		reason: ({ value }) => `Column ${value} has no heading, so what stands in it was not read.`,
		remedy: () => 'Give it a heading of the template, or delete it.'
	},
	'repeated-column': {
		severity: 'notice',
		reason: ({ value }) =>
			`The column ${quoted(value)} means the same as an earlier one, which was read.`,
		remedy: () => 'Rename or delete one of the two.'
	},
	'unknown-column': {
		severity: 'notice',
		reason: ({ value }) => `The column ${quoted(value)} is not one of the template's.`,
		remedy: () => 'It was not read. Rename it if it holds something the template has.'
	}
} as const satisfies Record<string, Wording>;
