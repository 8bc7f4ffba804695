import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readFormulaCell } from '#lib/read/cell/formula-cell.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import type { TableValue } from '#lib/view/facts/data-table.ts';

const columns = [
	{ name: 'area', heading: 'Area' },
	{ name: 'value', heading: 'Value' }
];

const rowsOf = (...rows: (readonly TableValue[])[]) => csvText({ columns, rows });

test('a file has the byte order mark, the names of its columns and lines that Excel ends', () => {
	expect(rowsOf(['Being healthy', 2], ['Staying safe', null])).toBe(
		'\ufeffarea,value\r\nBeing healthy,2\r\nStaying safe,\r\n'
	);
});

test('a table without rows is a header', () => {
	expect(rowsOf()).toBe('\ufeffarea,value\r\n');
});

test.each([
	['=1+1', "'=1+1"],
	['+44 1228', "'+44 1228"],
	['-a', "'-a"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	["'=1", "''=1"],
	['=A1,"x"', `"'=A1,""x"""`],
	['-5', '-5'],
	["children's", "children's"]
])('the cell %j is written as %j, which no spreadsheet runs', (text, written) => {
	expect(rowsOf([text, 1])).toContain(`\r\n${written},1\r\n`);
});

test.each([
	'=1+1',
	"'=1+1",
	"''@a",
	'-2',
	'a, b; c',
	'a "quoted" word',
	'"',
	'two\nlines',
	'two\r\nlines',
	' space around ',
	'\ufeffmark',
	'שלום 🙂',
	'<b>&amp;</b>'
])('the cell %j is read back as it was', (text) => {
	// Papa Parse itself, since our reader takes every line ending for the same.
	const { data } = Papa.parse<string[]>(rowsOf([text, 'x']), { newline: '\r\n' });
	expect(data[1]?.map(readFormulaCell)).toEqual([text, 'x']);
});
