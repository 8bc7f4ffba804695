import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '#lib/read/source/read-source.ts';
import { odsWorkbook, xlsxWorkbook, zipOf, type Sheet } from '../../../workbooks.ts';

const SHEETS: readonly Sheet[] = [
	{
		name: 'A & b',
		rows: [
			['Name', 'Grade', 'Date', null, 'Note'],
			['Northtown', 3, new Date('2023-03-31'), null, 'two\nlines'],
			[],
			[null, 0.125, new Date('2023-03-31T09:30:00Z'), null, '<b> & "c"'],
			['__proto__', 'constructor', '=1+1', '-3', '#N/A']
		]
	},
	{ name: 'Empty', rows: [] },
	{ name: 'Two', rows: [['a']] }
];

test('the same sheets as ODS and as XLSX are read alike', async () => {
	const reading = await readSource(xlsxWorkbook(SHEETS));
	expect(reading).toEqual(await readSource(odsWorkbook(SHEETS)));
	expect(reading.problems).toEqual([]);
	expect(reading.grids.map(({ sheet }) => sheet)).toEqual(['A & b', 'Two']);
	expect(reading.grids[0]?.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
		[1, 'Name', 'Grade', 'Date', '', 'Note'],
		[2, 'Northtown', '3', '2023-03-31', '', 'two\nlines'],
		[3],
		[4, '', '0.125', '2023-03-31T09:30:00', '', '<b> & "c"'],
		[5, '__proto__', 'constructor', '=1+1', '-3', '#N/A']
	]);
});

/** A workbook with some of its parts written otherwise. */
function changed(change: (name: string, xml: string) => string | null): Uint8Array {
	const parts = Object.entries(unzipSync(xlsxWorkbook(SHEETS))).flatMap(([name, bytes]) => {
		const xml = change(name, strFromU8(bytes));
		return xml === null ? [] : [[name, xml] as const];
	});
	return zipOf(Object.fromEntries(parts));
}

const inPart = (part: string, from: string | RegExp, to: string) =>
	changed((name, xml) => (name.endsWith(part) ? xml.replace(from, to) : xml));

const SHEET = 'worksheets/sheet1.xml';

/** Cells of the first sheet that hold anything. */
async function filledIn(bytes: Uint8Array) {
	const { grids, problems } = await readSource(bytes);
	expect(problems).toEqual([]);
	return grids[0]?.rows.flatMap(({ cells }) => cells.filter(Boolean));
}

test.each([
	['a hidden sheet', inPart('workbook.xml', '<sheet name="A', '<sheet state="hidden" name="A')],
	[
		'a sheet that cannot be unhidden',
		inPart('workbook.xml', '<sheet ', '<sheet state="veryHidden" ')
	],
	['a hidden row', inPart(SHEET, '<row r="2"', '<row r="2" hidden="1"')],
	['a part that nothing is read from', inPart('theme1.xml', '<', '<<')]
])('%s takes nothing from what is read', async (_name, bytes) => {
	expect(await filledIn(bytes)).toEqual(await filledIn(xlsxWorkbook(SHEETS)));
});

test('of a formula the result is read, and of a truth its word', async () => {
	const cells =
		'<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>';
	const bytes = inPart(
		SHEET,
		/<sheetData>.*<\/sheetData>/s,
		`<sheetData><row r="1">${cells}</row></sheetData>`
	);
	expect(await filledIn(bytes)).toEqual(['2', 'TRUE', '#DIV/0!']);
});

/** A workbook of one row, its cells in styles that have these formats in turn. */
function formatted(formats: readonly string[], cells: readonly string[]): Uint8Array {
	const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
	const xfs = [0, 9, 10, 14, ...formats.map((_, at) => 164 + at)].map(
		(format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`
	);
	const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
	const row = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2">${cells.join('')}</row></sheetData>`;
	return changed((name, xml) => {
		if (name.endsWith('styles.xml')) return styles;
		return name.endsWith(SHEET) ? xml.replace(/<sheetData>.*<\/sheetData>/s, row) : xml;
	});
}

test('a number that is shown as a percentage is read as one, as in an ODS, and a day as a day', async () => {
	const formats = ['0.0%;[Red]-0.0%', '0&quot;%&quot;', '0\\%'];
	const cells = [
		'<c r="B2" s="1"><v>0.36</v></c>',
		'<c r="C2" s="2"><v>0.073</v></c>',
		'<c s="3"><v>45016</v></c>',
		'<c s="4"><v>1.005</v></c>',
		// A sign that is only written beside a number makes no percentage of it.
		'<c s="5"><v>36</v></c>',
		'<c s="6"><v>36</v></c>',
		'<c r="I2" s="0"><v>0.36</v></c>',
		'<c r="J2" s="1" t="str"><v>c</v></c>',
		'<c r="AB2" s="1"><v>-0.5</v></c>'
	];
	expect(await filledIn(formatted(formats, cells))).toEqual([
		...['1', '36%', '7.3%', '2023-03-31', '100.5%', '36', '36', '0.36', 'c', '-50%']
	]);
});

test('a sheet that is a chart is passed over', async () => {
	const bytes = changed((name, xml) => {
		if (name.endsWith(SHEET)) return null;
		const first = /worksheet("[^>]*worksheets\/sheet1\.xml|(?="[^>]*sheet1\.xml))/;
		return name.endsWith('workbook.xml.rels') ? xml.replace(first, 'chartsheet$1') : xml;
	});
	const { grids, problems } = await readSource(bytes);
	expect(problems).toEqual([]);
	expect(grids.map(({ sheet }) => sheet)).toEqual(['Two']);
});

test.each([
	['a tag that another closes', inPart(SHEET, '<c r="B1"', '<d r="B1"')],
	['a tag that none closes', inPart(SHEET, '</worksheet>', '')],
	['a row above the one before', inPart(SHEET, '<row r="4"', '<row r="1"')],
	['a row without a number', inPart(SHEET, '<row r="4"', '<row r="x"')],
	['a cell that no sheet has', inPart(SHEET, 'r="B1"', 'r="ZZZ1"')],
	['no texts', changed((name, xml) => (name.endsWith('sharedStrings.xml') ? null : xml))],
	['no styles', changed((name, xml) => (name.endsWith('styles.xml') ? null : xml))],
	['a sheet that is missing', changed((name, xml) => (name.endsWith(SHEET) ? null : xml))],
	['no workbook', changed((name, xml) => (name.endsWith('workbook.xml') ? null : xml))],
	['no relations', changed((name, xml) => (name === '_rels/.rels' ? null : xml))]
])('a workbook with %s is damaged', async (_name, bytes) => {
	const { grids, problems } = await readSource(bytes);
	expect(problems.map(({ code }) => code)).toEqual(['damaged-workbook']);
	expect(grids).toEqual([]);
});

test('entities that a part declares are refused', async () => {
	const bytes = inPart(SHEET, '<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet');
	expect((await readSource(bytes)).problems).toMatchObject([{ code: 'declared-entities' }]);
});
