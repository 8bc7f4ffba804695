import { quoted, type Wording } from './wording.ts';

/** What is wrong with the cells of a row, whatever they hold. */
export const CELL_WORDS = {
	'open-quote': {
		severity: 'row',
		reason: ({ value }) =>
			`A quotation mark is opened and never closed, so nothing down to line ${value} could be read.`,
		remedy: () => 'Close it at the end of its cell.'
	},
	'stray-quote': {
		severity: 'row',
		reason: ({ line, value }) =>
			`A quoted cell goes on after its closing quotation mark${value === String(line) ? '' : `, so nothing down to line ${value} could be read`}.`,
		remedy: () => 'Write a quotation mark inside a cell twice.'
	},
	'inner-quote': {
		severity: 'row',
		reason: ({ value }) =>
			`A quotation mark stands inside a cell that does not begin with one (${quoted(value)}); a separator may be missing before it.`,
		remedy: () =>
			'Put quotation marks around the whole cell, and write a quotation mark inside it twice.'
	},
	'kept-quote': {
		severity: 'notice',
		reason: ({ value }) =>
			`Quotation marks stand inside a cell that does not begin with one (${quoted(value)}); they were read as text.`,
		remedy: () => 'Check that no separator is missing before them.'
	},
	'short-row': {
		severity: 'notice',
		reason: () =>
			'The row has fewer cells than there are headers or than other rows have; those at its end were read as empty.',
		remedy: () => 'Check that no separator is missing; an empty cell needs one too.'
	},
	'long-row': {
		severity: 'notice',
		reason: () =>
			'The row ends in more empty cells than there are headers or than other rows have.',
		remedy: () => 'Check that no separator stands twice, which moves the cells after it.'
	},
	'too-many-cells': {
		severity: 'row',
		reason: () => 'The row has more cells than there are headers.',
		remedy: () => 'Put quotation marks around a cell that contains a comma.'
	},
	'extra-cells': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row has more cells than there are headers; what stands after its grade, ${quoted(value)}, was not read.`,
		remedy: () =>
			'Delete what is too much, or put quotation marks around a cell that contains a comma.'
	},
	'filled-down': {
		severity: 'notice',
		reason: ({ value }) =>
			`The row leaves these cells empty, which were filled in from the rows above: ${value}.`,
		remedy: () => 'Check that it belongs to them, or fill in the cells.'
	}
} as const satisfies Record<string, Wording>;
