/** Files that hold no table we can read: what each is, and what to do with it. */
export const OTHER_FILES = {
	'old-excel': {
		is: 'an Excel workbook of the old kind (.xls)',
		remedy: 'Open it in Excel or LibreOffice, and save it as .xlsx, .ods or CSV.'
	},
	'binary-excel': {
		is: 'a binary Excel workbook (.xlsb)',
		remedy: 'Open it in Excel or LibreOffice, and save it as .xlsx, .ods or CSV.'
	},
	apple: {
		is: 'a document of Numbers, Pages or Keynote',
		remedy: 'If it is a spreadsheet, open it in Numbers and export it as Excel or CSV.'
	},
	document: {
		is: 'a text document or presentation, not a spreadsheet',
		remedy: 'Copy its table into a spreadsheet, save that, and open it here.'
	},
	picture: {
		is: 'a picture',
		remedy: 'Look for the same table as a spreadsheet (.ods, .xlsx or CSV) where it was published.'
	},
	'web-page': {
		is: 'a web page, whatever its name ends in',
		remedy:
			'Download the file again, signed in where the site asks for it. If the page itself is the table, open it in Excel or LibreOffice and save it as CSV.'
	},
	xml: {
		is: 'an XML file',
		remedy: 'If Excel or LibreOffice opens it as a sheet, save it from there as .xlsx, .ods or CSV.'
	},
	json: {
		is: 'a JSON file, not a table',
		remedy: 'Save the data as CSV, with one row for each grade.'
	},
	archive: {
		is: 'a compressed folder or file',
		remedy: 'Unpack it, and open the spreadsheets in it one by one.'
	}
} as const;

export type OtherFile = keyof typeof OTHER_FILES;

/** The row of a kind that was kept as a text. */
export function otherFile(kind: string | null): { readonly is: string; readonly remedy: string } {
	return OTHER_FILES[kind as OtherFile];
}
