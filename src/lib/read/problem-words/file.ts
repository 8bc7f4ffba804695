import { type Wording } from './wording.ts';

/** What is wrong with a file as such: its bytes and characters. */
export const FILE_WORDS = {
	'empty-file': {
		severity: 'file',
		reason: () => 'The file has no rows.',
		remedy: () => 'Save it with a header line and at least one row.'
	},
	'not-text': {
		severity: 'file',
		reason: () => 'This is not a text file.',
		remedy: () => 'In Excel or LibreOffice save the sheet as "CSV UTF-8" and open that.'
	},
	'old-encoding': {
		severity: 'notice',
		reason: () => 'The file is not in UTF-8; it was read as Windows-1252.',
		remedy: () => 'Check accented letters, dashes and quotation marks, or save it as "CSV UTF-8".'
	},
	'nul-character': {
		severity: 'notice',
		reason: ({ value }) =>
			value === '1'
				? 'The line holds a NUL character, which cannot be seen; it was taken out.'
				: `The file holds ${value} NUL characters, which cannot be seen, the first on this line; they were taken out.`,
		remedy: () => 'Check the line, and save the file anew from the program that made it.'
	},
	'direction-character': {
		severity: 'notice',
		reason: () =>
			'The cell holds characters that turn the direction of text around and cannot be seen; they were taken out.',
		remedy: () => 'Check that the text reads as it should, and type it anew.'
	},
	'control-character': {
		severity: 'notice',
		reason: () =>
			'The cell holds control characters, which cannot be seen; each was read as a space.',
		remedy: () => 'Check the text, and type a space or nothing in their place.'
	}
} as const satisfies Record<string, Wording>;
