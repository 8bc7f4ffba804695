import { expect, test } from 'vitest';
import { readFormulaCell, writeFormulaCell } from '#lib/read/cell/formula-cell.ts';

test.each([
	['=1+1', "'=1+1"],
	['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
	['+cmd', "'+cmd"],
	['-cmd', "'-cmd"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\tcmd', "'\tcmd"],
	['\rcmd', "'\rcmd"],
	['-', "'-"],
	['-2+3', "'-2+3"],
	['-1,200', "'-1,200"],
	["'=1+1", "''=1+1"],
	["''=1+1", "'''=1+1"]
])('%j is marked as text, and read as it was', (text, written) => {
	expect(writeFormulaCell(text)).toBe(written);
	expect(readFormulaCell(written)).toBe(text);
});

test.each([
	'',
	'Cumbria',
	'3',
	'-3',
	'+3.5',
	'-36%',
	"'tis",
	"'",
	"''",
	"'90s",
	' =1+1',
	"children's homes",
	'2 = Good'
])('%j is written as it is, and read as it was', (text) => {
	expect(writeFormulaCell(text)).toBe(text);
	expect(readFormulaCell(text)).toBe(text);
});
