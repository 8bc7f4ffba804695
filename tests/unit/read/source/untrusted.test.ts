import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { describeProblem } from '#lib/read/problem.ts';
import { readSource } from '#lib/read/source/read-source.ts';
import {
	odsContent,
	ODS_TYPE,
	odsOf,
	odsWorkbook,
	xlsxWorkbook,
	zipOf
} from '../../../workbooks.ts';

const utf8 = (text: string) => strToU8(text);
const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const twoByte = (text: string) => letters(text.replaceAll(/./g, '$&\0'));
const together = (...parts: readonly Uint8Array[]) =>
	Uint8Array.from(parts.flatMap((part) => [...part]));

const TABLE = [
	{
		name: 'One',
		rows: [
			['Authority', 'Overall'],
			['Northtown', 'Good']
		]
	}
];
const ODS = odsWorkbook(TABLE);
const XLSX = xlsxWorkbook(TABLE);
const OLD_OFFICE = letters('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

const ods = (content: string | Uint8Array, more: Record<string, string> = {}) =>
	zipOf({ mimetype: ODS_TYPE, 'content.xml': content, ...more });

const row = (attributes: string, cells: string) =>
	`<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: string) => odsOf(`<table:table table:name="One">${rows}</table:table>`);
const cell = (text: string, attributes = '') =>
	`<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

/** Bytes of a number of four, lowest first. */
const four = (number: number) => [0, 8, 16, 24].map((bits) => (number >>> bits) & 0xff);

/** A copy with some bytes written over, so far behind the last of a mark. */
function patched(
	bytes: Uint8Array,
	mark: string,
	offset: number,
	by: readonly number[]
): Uint8Array {
	const copy = bytes.slice();
	copy.set(by, String.fromCharCode(...bytes).lastIndexOf(mark) + offset);
	return copy;
}

/** A copy whose content is damaged where it is packed. */
function damagedContent(): Uint8Array {
	const copy = ODS.slice();
	copy.set([0], String.fromCharCode(...ODS).indexOf('content.xml') + 60);
	return copy;
}

/** Once unpacked, blanks of this many bytes. */
const blanks = (size: number) => new Uint8Array(size).fill(0x20);

/** The last part is that of `name` in the directory. */
const claimed = (size: number, packedAs: Uint8Array) => {
	const zip = zipSync(
		{ mimetype: utf8(ODS_TYPE), 'content.xml': packedAs },
		{ mtime: '2020-01-01' }
	);
	return patched(zip, 'PK\x01\x02', 24, four(size));
};

test.each<[string, Uint8Array, string]>([
	['an old Excel workbook', together(OLD_OFFICE, twoByte('--Workbook--')), 'old kind (.xls)'],
	['an old text document', together(OLD_OFFICE, twoByte('--WordDocument--')), 'text document'],
	['an XLSX with a password', together(OLD_OFFICE, twoByte('EncryptedPackage')), 'password'],
	[
		'an ODS with a password',
		ods('x', { 'META-INF/manifest.xml': '<m:encryption-data/>' }),
		'password'
	],
	[
		'an ODS with a password of today',
		zipOf({ mimetype: ODS_TYPE, 'encrypted-package': 'x' }),
		'password'
	],
	['a zip with a password', patched(ODS, 'PK\x01\x02', 8, [1]), 'password'],
	['a binary workbook', zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }), '.xlsb'],
	['a workbook of Numbers', zipOf({ 'Index/Document.iwa': 'x' }), 'Numbers'],
	[
		'a Word document',
		zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': 'x' }),
		'text document'
	],
	[
		'a text of LibreOffice',
		zipOf({ mimetype: ODS_TYPE.replace('spreadsheet', 'text'), 'content.xml': 'x' }),
		'text document'
	],
	['a zip of other files', zipOf({ 'a.csv': 'a,b', '../../b.csv': 'a,b' }), 'compressed'],
	['an empty zip', zipSync({}), 'compressed'],
	['a gzip', gzipSync(utf8('a,b')), 'compressed'],
	['a PDF that was cut short', letters('%PDF-1.7 \xe2\xe3'), 'damaged'],
	['a picture', letters('\x89PNG\r\n\x1a\n\0\0\0'), 'picture'],
	['a web page', utf8('\n<!DOCTYPE html><html><p>Sign in</p></html>'), 'web page'],
	['a table of a web page', utf8('<table><tr><td>a,b</td></tr></table>'), 'web page'],
	['a sheet as XML', utf8('<?xml version="1.0"?><Workbook/>'), 'XML'],
	['JSON', utf8('[{"authority": "Northtown", "grade": 3}]'), 'JSON'],
	['lines of JSON', utf8('{"authority": "Northtown"}\n{"authority": "Southtown"}'), 'JSON'],
	['rich text', utf8('{\\rtf1 a}'), 'text document'],
	['bytes of chance', letters('\x01\x02\x03\0\x04\x05'.repeat(99)), 'not a text file'],
	['a workbook without a filled cell', odsOf('<table:table/>'), 'no rows'],
	['a workbook without a sheet', odsOf(''), 'damaged'],
	['content without a workbook', ods('<x/>'), 'damaged'],
	['content that is empty', ods(''), 'damaged'],
	['content that is no XML', ods('a,b\n1,2'), 'damaged'],
	['content in no UTF-8', ods(letters('<a>\xff</a>')), 'damaged'],
	['content cut short', ods(odsContent('<table:table>').slice(0, -40)), 'damaged'],
	['a tag that another closes', ods(odsContent('<table:table></table:row>')), 'damaged'],
	['a tag that never ends', ods(`<a b="${'x'.repeat(2_000_000)}`), 'damaged'],
	['tags in one another', ods('<a>'.repeat(100_000)), 'damaged'],
	['an unknown name for a character', table(row('', cell('&nbsp;'))), 'damaged'],
	['an ODS cut short', ODS.slice(0, -300), 'damaged'],
	['an ODS without its end', ODS.slice(0, ODS.length / 2), 'damaged'],
	['an XLSX cut short', XLSX.slice(0, XLSX.length / 2), 'damaged'],
	['only the start of a zip', letters('PK\x03\x04'), 'damaged'],
	['one wrong byte in the content', damagedContent(), 'damaged'],
	['a part that is packed otherwise', patched(ODS, 'PK\x01\x02', 10, [12]), 'damaged'],
	['a part that starts past the end', patched(ODS, 'PK\x01\x02', 42, four(1e9)), 'damaged'],
	['more parts than there are', patched(ODS, 'PK\x05\x06', 10, [0xff, 0xff]), 'damaged'],
	['two contents', twoContents(), 'damaged'],
	['definitions of its own', ods(`<!DOCTYPE a [<!ENTITY b "c">]>${odsContent('')}`), 'definitions'],
	[
		'a million laughs',
		ods(`<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(99)}">]><a>&b;</a>`),
		'definitions'
	],
	['a bomb that says its size', ods(blanks(201_000_000)), 'more than 200 MB'],
	['a bomb that lies about its size', claimed(1000, blanks(50_000_000)), 'damaged'],
	['a bomb that claims more than it is', claimed(4e9, utf8(odsContent(''))), 'more than 200 MB'],
	['a bomb of tags', ods(`<a>${'<b/>'.repeat(2_000_000)}</a>`), 'damaged'],
	[
		'a whole sheet of one cell',
		table(
			row(
				'table:number-rows-repeated="1048576"',
				cell('3', 'table:number-columns-repeated="16384"')
			)
		),
		'more than 6,000,000 cells'
	],
	[
		'a cell so often that no sheet is as wide',
		table(row('', cell('3', 'table:number-columns-repeated="999999999"'))),
		'more than 16,384 columns'
	],
	[
		'rows without end',
		table(row('table:number-rows-repeated="9007199254740991"', cell('3'))),
		'more than 1,500,000 rows'
	],
	[
		'a filled cell far below the others',
		table(row('table:number-rows-repeated="99999999"', '<table:table-cell/>') + row('', cell('3'))),
		'more than 1,500,000 rows'
	],
	['sheets without end', odsOf('<table:table/>'.repeat(301)), 'more than 300 sheets']
])('%s is refused in words', async (_name, bytes, words) => {
	const { grids, text, problems } = await readSource(bytes);
	expect(grids).toEqual([]);
	expect(text).toBeNull();
	expect(problems.map((problem) => describeProblem(problem).severity)).toEqual(['file']);
	expect(problems.map((problem) => describeProblem(problem).reason).join()).toContain(words);
});

function twoContents(): Uint8Array {
	const content = utf8(odsContent('<table:table/>'));
	const zip = zipSync({ 'content.xml': content, 'contenT.xml': content }, { mtime: '2020-01-01' });
	return patched(zip, 'contenT.xml', 0, [...utf8('content.xml')]);
}

test.each([
	['a CSV that is named as a workbook', utf8('a,b\n1,2'), null],
	['a workbook that is named as a CSV', ODS, 'One'],
	['an XLSX that is named as an ODS', XLSX, 'One'],
	[
		'an ODS without its type',
		zipOf({
			'content.xml': odsContent(
				'<table:table table:name="One"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>'
			)
		}),
		'One'
	],
	['an ODS with a comment behind it', withComment(), 'One'],
	[
		'an ODS with paths beside it',
		ods(odsContent(`<table:table table:name="One">${row('', cell('a'))}</table:table>`), {
			'../../evil': 'x',
			'/etc/x': 'y',
			__proto__x: 'z'
		}),
		'One'
	]
])('%s is what its bytes are', async (_name, bytes, sheet) => {
	const { grids, problems } = await readSource(bytes);
	expect(problems).toEqual([]);
	expect(grids.map((grid) => grid.sheet)).toEqual([sheet]);
});

function withComment(): Uint8Array {
	const comment = utf8('a comment');
	const zip = together(ODS, comment);
	return patched(zip, 'PK\x05\x06', 20, [comment.length, 0]);
}

test.each([
	['an ODS', odsWorkbook],
	['an XLSX', xlsxWorkbook]
])('%s keeps cells as they are, whatever they look like', async (_name, workbook) => {
	const cells = [
		'__proto__',
		'constructor',
		'=HYPERLINK("x")',
		'<script>alert(1)</script>',
		'@x',
		"'a"
	];
	const { grids } = await readSource(workbook([{ name: '__proto__', rows: [cells] }]));
	expect(grids).toEqual([{ sheet: '__proto__', rows: [{ line: 1, cells, fault: null }] }]);
});

test.each([
	['a cell of a million characters', cell('x'.repeat(1_000_000))],
	['blanks without end', cell('<text:s text:c="999999999"/>x')],
	['such blanks many times', cell('<text:s text:c="99999"/>'.repeat(1000))],
	['paragraphs without end', cell('a</text:p><text:p>'.repeat(200_000))]
])('a row with %s is left out, and its sheet and line are named', async (_name, long) => {
	const { grids } = await readSource(
		table(row('', cell('a')) + row('', cell('b') + long) + row('', cell('c')))
	);
	expect(grids[0]?.rows.map(({ line, cells, fault }) => [line, cells[0], fault])).toEqual([
		[1, 'a', null],
		[2, 'b', { code: 'long-cell', sheet: 'One', line: 2, column: null, value: '2' }],
		[3, 'c', null]
	]);
});

test('a long reading is told how far it is, and can be stopped', async () => {
	const rows = row('', cell('3')).repeat(60_000);
	const bytes = table(rows);
	const told: number[] = [];
	const whole = await readSource(bytes, { progress: (share) => told.push(share) });
	expect(whole.grids[0]?.rows).toHaveLength(60_000);
	expect(told).toEqual(told.toSorted((one, other) => one - other));
	expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...told)).toBeLessThanOrEqual(1);

	const stop = new AbortController();
	const reading = readSource(bytes, { progress: () => stop.abort('stopped'), signal: stop.signal });
	await expect(reading).rejects.toBe('stopped');
	await expect(readSource(bytes, { progress: () => undefined, signal: stop.signal })).rejects.toBe(
		'stopped'
	);
});
