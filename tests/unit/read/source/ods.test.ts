import { read, utils, type WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readSource } from '#lib/read/source/read-source.ts';
import { odsOf, odsWorkbook, type Sheet } from '../../../workbooks.ts';

/** Line and cells of every row of the first sheet. */
async function rowsOf(bytes: Uint8Array) {
	const { grids, problems } = await readSource(bytes);
	expect(problems).toEqual([]);
	return grids[0]?.rows.map(({ line, cells }) => [line, ...cells]);
}

const table = (rows: string) => odsOf(`<table:table table:name="One">${rows}</table:table>`);
const row = (cells: string, attributes = '') =>
	`<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (inside: string, attributes = '') =>
	`<table:table-cell office:value-type="string"${attributes}>${inside}</table:table-cell>`;
const text = (words: string) => `<text:p>${words}</text:p>`;
const times = (count: number) => ` table:number-columns-repeated="${count}"`;
const rowTimes = (count: number) => ` table:number-rows-repeated="${count}"`;

const A = cell(text('a'));
const B = cell(text('b'));
const EMPTY = '<table:table-cell/>';

test.each<[string, string, (string | number)[][]]>([
	['equal neighbours', row(cell(text('a'), times(2)) + B), [[1, 'a', 'a', 'b']]],
	[
		'equal rows',
		row(A, rowTimes(2)) + row(B),
		[
			[1, 'a'],
			[2, 'a'],
			[3, 'b']
		]
	],
	['empty cells', row(`<table:table-cell${times(2)}/>${B}`), [[1, '', '', 'b']]],
	['empty cells at the end', row(`${A}<table:table-cell${times(16383)}/>`), [[1, 'a']]],
	['empty rows', row(A) + row(EMPTY, rowTimes(2)) + row(B), [[1, 'a'], [2], [3], [4, 'b']]],
	['empty rows at the end', row(A) + row(EMPTY, rowTimes(1048575)), [[1, 'a']]],
	[
		'a sheet of empty cells',
		row(A) + row(`<table:table-cell${times(16384)}/>`, rowTimes(1048575)),
		[[1, 'a']]
	],
	[
		'covered cells',
		row(
			`${cell(text('a'), ' table:number-columns-spanned="3"')}<table:covered-table-cell${times(2)}>${text('under')}</table:covered-table-cell>${B}`
		),
		[[1, 'a', '', '', 'b']]
	],
	[
		'rows of the header',
		`<table:table-header-rows>${row(A)}</table:table-header-rows>${row(B)}`,
		[
			[1, 'a'],
			[2, 'b']
		]
	],
	[
		'groups of rows',
		`<table:table-row-group><table:table-row-group>${row(A)}</table:table-row-group>${row(B)}</table:table-row-group>`,
		[
			[1, 'a'],
			[2, 'b']
		]
	],
	[
		'hidden rows',
		row(A, ' table:visibility="collapse"') + row(B),
		[
			[1, 'a'],
			[2, 'b']
		]
	]
])('%s are read as the sheet shows them', async (_name, rows, expected) => {
	expect(await rowsOf(table(rows))).toEqual(expected);
});

const valued = (attributes: string, shown: string) =>
	`<table:table-cell ${attributes}>${text(shown)}</table:table-cell>`;

test.each([
	[
		'a date',
		valued('office:value-type="date" office:date-value="2023-03-31T00:00:00"', '31-Mar-23'),
		'2023-03-31'
	],
	[
		'a date and time',
		valued('office:value-type="date" office:date-value="2023-03-31T09:30:00"', '31/03/23'),
		'2023-03-31T09:30:00'
	],
	['a number', valued('office:value-type="float" office:value="2447"', '2,447'), '2447'],
	['a rounded number', valued('office:value-type="float" office:value="0.125"', '0.1'), '0.125'],
	['money', valued('office:value-type="currency" office:value="12.5"', '£12.50'), '12.5'],
	[
		'a percentage',
		valued('office:value-type="percentage" office:value="0.35999999999999999"', '36.00%'),
		'36%'
	],
	['a truth', valued('office:value-type="boolean" office:boolean-value="true"', 'WAHR'), 'TRUE'],
	['a time', valued('office:value-type="time" office:time-value="PT09H30M00S"', '09:30'), '09:30'],
	[
		'a formula',
		valued('table:formula="of:=A1&gt;2" office:value-type="float" office:value="3"', '3.0'),
		'3'
	],
	[
		'a formula that failed',
		valued('office:value-type="string" office:string-value=""', '#N/A'),
		'#N/A'
	],
	[
		'text without a paragraph',
		'<table:table-cell office:value-type="string" office:string-value="a &amp; b"/>',
		'a & b'
	],
	['attributes in other marks', valued("office:value-type='float' office:value='7'", '7.0'), '7'],
	['paragraphs', cell(text('a') + text('') + text('b')), 'a\n\nb'],
	['a line break', cell(text('a<text:line-break/>b')), 'a\nb'],
	['blanks', cell(text('a <text:s text:c="2"/>b<text:tab/>c')), 'a   b\tc'],
	['blanks of the file', cell(`\n  ${text('\n a\n  b ')}\n`), 'a b'],
	['a link', cell(text('see <text:a xlink:href="x">here</text:a>')), 'see here'],
	['parts of a word', cell(text('<text:span>Go</text:span><text:span>od</text:span>')), 'Good'],
	[
		'characters by name',
		cell(text('&lt;b&gt; &amp;amp; &quot;&apos; &#233;&#x1F642;')),
		`<b> &amp; "' é🙂`
	],
	['raw text', cell(text('<![CDATA[a < b]]>')), 'a < b'],
	[
		'a comment',
		cell(
			`<office:annotation><dc:creator>x</dc:creator>${text('said')}</office:annotation>${text('a')}`
		),
		'a'
	],
	[
		'a drawing',
		cell(`<draw:frame><draw:text-box>${text('drawn')}</draw:text-box></draw:frame>${text('a')}`),
		'a'
	],
	['a script', cell(text('<script>alert(1)</script>')), ''],
	['what nobody can see', cell(text('Go\u200bod')), 'Good']
])('the value of a cell that holds %s is plain', async (_name, xml, expected) => {
	expect(await rowsOf(table(row(A + xml + B)))).toEqual([[1, 'a', expected, 'b']]);
});

test('what stands beside the sheets is no sheet', async () => {
	const changes = `<table:tracked-changes><table:cell-content-change><table:previous>${row(B)}</table:previous></table:cell-content-change></table:tracked-changes>`;
	const linked = `<table:dde-links><table:dde-link><table:table>${row(B)}</table:table></table:dde-link></table:dde-links>`;
	const sheet = `<table:table table:name="A &amp; b"><office:forms/><table:shapes>${text('x')}</table:shapes>${row(A)}</table:table>`;
	const { grids } = await readSource(odsOf(changes + sheet + linked));
	expect(grids).toEqual([{ sheet: 'A & b', rows: [{ line: 1, cells: ['a'], fault: null }] }]);
});

/** Sheets as chance makes them: equal neighbours and rows, empty ones, dates, numbers and text. */
function chanceSheets(seed: number): readonly Sheet[] {
	let state = seed;
	const below = (most: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * most);
	};
	const value = () =>
		[null, null, 'Good', `Text ${below(99)}`, below(9), new Date(2e11 * below(9)), 'two\nlines'][
			below(7)
		] ?? null;
	return ['One', 'Two'].map((name) => ({
		name,
		rows: Array.from({ length: 1 + below(9) }, () => Array.from({ length: below(9) }, value))
	}));
}

/** What another reader says that a cell holds. */
function oracleCell(sheet: WorkSheet | undefined, r: number, c: number): string {
	const value: unknown = (sheet?.[utils.encode_cell({ r, c })] as { v?: unknown } | undefined)?.v;
	// Of a date that is repeated, its copies are texts.
	const said = value instanceof Date ? value.toISOString() : value;
	if (typeof said !== 'string' && typeof said !== 'number') return '';
	return String(said).replace(/(?:T00:00:00)?\.000Z$/, '');
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
	'every cell of the made-up workbook %i is what another reader has',
	async (seed) => {
		const bytes = odsWorkbook(chanceSheets(seed));
		const { Sheets } = read(bytes, { cellDates: true, UTC: true });
		const { grids } = await readSource(bytes);
		for (const { sheet, rows } of grids) {
			const cells = rows.map((each) => each.cells);
			expect(cells).toEqual(
				cells.map((each, r) => each.map((_, c) => oracleCell(Sheets[sheet ?? ''], r, c)))
			);
		}
		const filled = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(Boolean)));
		const expected = Object.values(Sheets).flatMap((sheet) =>
			Object.entries(sheet).filter(
				([name, each]) => /^[A-Z]/.test(name) && (each as { v: unknown }).v !== ''
			)
		);
		expect(filled).toHaveLength(expected.length);
	}
);
