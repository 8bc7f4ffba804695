import { otherFile } from './other-files.ts';
import type { Wording } from './wording.ts';

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
	'other-file': {
		severity: 'file',
		reason: ({ value }) => `This is ${otherFile(value).is}.`,
		remedy: ({ value }) => otherFile(value).remedy
	},
	'locked-file': {
		severity: 'file',
		reason: () => 'The file is locked with a password.',
		remedy: () => 'Open it in Excel or LibreOffice, and save a copy without a password.'
	},
	'locked-report': {
		severity: 'file',
		reason: () => 'The PDF is locked with a password.',
		remedy: () => 'Open it with its password, and print or save it as a PDF without one.'
	},
	'damaged-report': {
		severity: 'file',
		reason: () => 'The PDF is damaged or was cut short, so nothing of it was read.',
		remedy: () => 'Download it again from where it was published.'
	},
	'scanned-report': {
		severity: 'file',
		reason: () => 'The PDF is pictures of pages, without any text.',
		remedy: () =>
			'Look for the report as it was published, or let a program for text recognition make a PDF with text of it.'
	},
	'garbled-report': {
		severity: 'file',
		reason: () =>
			'The fonts of the PDF do not say which letters they draw, so its text cannot be read.',
		remedy: () =>
			'Look for the report as it was published, or let a program for text recognition make a PDF with text of it.'
	},
	'long-report': {
		severity: 'file',
		reason: () => 'The document is longer than any report, so it was not read.',
		remedy: () => 'Save the pages of the report in a file of their own.'
	},
	'no-report': {
		severity: 'file',
		reason: () =>
			'The document is no inspection report that is known here: its first pages have no title of one.',
		remedy: () =>
			'Reports of children’s services by Ofsted since 2009 can be read: of safeguarding and looked-after children, of the protection of children, of looked-after children, single inspections and ILACS. Copy other grades into a CSV file.'
	},
	'damaged-workbook': {
		severity: 'file',
		reason: () => 'The workbook is damaged or was cut short, so nothing of it was read.',
		remedy: () =>
			'Download or copy it again. If Excel or LibreOffice opens it, save it anew from there.'
	},
	'declared-entities': {
		severity: 'file',
		reason: () =>
			'The workbook brings definitions of its own (a DTD), as no spreadsheet program writes; nothing of it was read.',
		remedy: () => 'Open it in Excel or LibreOffice, and save it anew.'
	},
	'large-file': {
		severity: 'file',
		reason: ({ value }) => `The file is larger than ${value}, more than can be read here.`,
		remedy: () => 'Split it, or save the columns and rows of the grades in a file of their own.'
	},
	'large-workbook': {
		severity: 'file',
		reason: ({ value }) => `The workbook holds more than ${value}, more than can be read here.`,
		remedy: () => 'Save the sheets that hold the grades in a workbook of their own.'
	},
	'long-cell': {
		severity: 'row',
		reason: ({ value }) =>
			`The cell in column ${value} is longer than any name, grade or note, so the row was not read.`,
		remedy: () => 'Shorten the cell. An open quotation mark may have joined it to what follows.'
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
