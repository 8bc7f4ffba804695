import { expect, test } from 'vitest';
import { readTable } from '#lib/read/table/read-table.ts';
import { cellOf } from '#lib/read/table/table-row.ts';

const HEADER = 'authority,service,area,grade';
const ROW = 'Northtown,Safeguarding,Overall,3';

/** Each row's line and the area it names. */
const areas = (text: string) =>
	readTable(text).rows.map((row) => `${row.line} ${cellOf(row, 'area')}`);

const problems = (text: string) =>
	readTable(text).problems.map(({ code, line, value }) => [code, line, value]);

const codes = (text: string) => readTable(text).problems.map(({ code, line }) => [code, line]);

test.each([
	['comma', ','],
	['semicolon', ';'],
	['tab', '\t']
])('a file separated by %s is read', (_name, delimiter) => {
	const text = [HEADER, ROW].join('\n').replaceAll(',', delimiter);
	const [row] = readTable(text).rows;
	expect(row?.values).toEqual(['Northtown', 'Safeguarding', 'Overall', '3']);
	expect(problems(text)).toEqual([]);
});

test('a comma inside a cell does not separate in a file of semicolons', () => {
	expect(areas('authority;area;grade\nNorthtown;Safety, care, health;3')).toEqual([
		'2 Safety, care, health'
	]);
});

test('of the other separators, the one that gives most columns says what is missing', () => {
	expect(readTable('authority;area;service\nNorthtown;Overall;Both').problems).toEqual([
		{
			code: 'missing-headers',
			line: 1,
			column: 'grade (or value)',
			value: 'authority, area, service'
		}
	]);
});

test.each([
	['nothing', `${HEADER}\n${ROW}`, 2],
	['blank lines', `\n,,,\n${HEADER}\n${ROW}`, 4],
	['the separator, named for Excel', `sep=,\n${HEADER}\n${ROW}`, 3]
])('the header is found below %s', (_name, text, line) => {
	expect(areas(text)).toEqual([`${line} Overall`]);
	expect(problems(text)).toEqual([]);
});

test.each([
	['a title', `Grades of 2012\n${HEADER}\n${ROW}`, 3, [1, '1']],
	['a title, blank lines', `\n"Grades, by area",,,\n\n,,,\n${HEADER}\n${ROW}`, 6, [2, '2']],
	['a title of two lines in one cell', `"Grades\nof 2012"\n${HEADER}\n${ROW}`, 4, [1, '2']],
	['a title that opens a quotation', `"Grades of 2012\n${HEADER}\n${ROW}`, 3, [1, '1']],
	['nineteen lines', `${'note\n'.repeat(19)}${HEADER}\n${ROW}`, 21, [1, '19']],
	['a row of the table', `${ROW}\n\n${HEADER}\n${ROW}`, 4, [1, '1']],
	['a line with one of our columns', `area,sources\n${HEADER}\n${ROW}`, 3, [1, '1']]
])('the header is found below %s, which is told', (_name, text, line, [first, last]) => {
	expect(areas(text)).toEqual([`${line} Overall`]);
	expect(problems(text)).toEqual([['above-header', first, last]]);
});

test('a fault of the header is on its own line, below a title of two', () => {
	expect(problems(`"Grades\nof 2012"\n${HEADER},Colour\n${ROW},red`)).toEqual([
		['above-header', 1, '2'],
		['unknown-column', 3, 'Colour']
	]);
});

test('the header is not looked for below twenty lines', () => {
	expect(problems(`${'note\n'.repeat(20)}${HEADER}\n${ROW}`)).toEqual([
		['no-header', null, 'authority, area, grade (or value)']
	]);
});

test.each([
	['line feed', '\n'],
	['carriage return and line feed', '\r\n'],
	['carriage return', '\r']
])('lines that end in %s are counted', (_name, end) => {
	expect(areas([HEADER, ROW, '', ROW, ''].join(end))).toEqual(['2 Overall', '4 Overall']);
});

test('lines are counted where a file mixes its line endings', () => {
	const text = `${HEADER}\r\n${ROW}\n${ROW}\r${ROW}\r\n\n\r${ROW}`;
	expect(areas(text)).toEqual(['2 Overall', '3 Overall', '4 Overall', '7 Overall']);
});

test.each([
	['\n', '3'],
	['\r\n', '3'],
	['\r', '3'],
	['\n\n', '4'],
	['\r\n\r', '4']
])('a cell with the line break %j moves the rows below it', (lineBreak, line) => {
	const text = `${HEADER}\n`.concat(`Northtown,Safeguarding,"Over${lineBreak}all",3\n`, ROW);
	expect(areas(text).at(-1)).toBe(`${Number(line) + 1} Overall`);
	expect(areas(text)[0]).toMatch(/^2 Over\n+all$/);
});

test('a row of blank cells is no row, and the lines go on', () => {
	expect(areas(`${HEADER}\n,,,\n  ,\t,,\n${ROW}`)).toEqual(['4 Overall']);
});

test('a quoted cell keeps its commas, quotation marks and separators', () => {
	expect(areas(`${HEADER}\nNorthtown,Both,"A ""safe"" home, and; more",3`)).toEqual([
		'2 A "safe" home, and; more'
	]);
});

test('cells are trimmed, and the mark against formulas is taken off', () => {
	expect(areas(`${HEADER}\nNorthtown,Both,  '=1+1 ,3\nNorthtown,Both,'tis,3`)).toEqual([
		'2 =1+1',
		"3 'tis"
	]);
});

test('a short row is read, its missing cells empty', () => {
	const [row] = readTable(`${HEADER}\nNorthtown,Both`).rows;
	expect(row && [cellOf(row, 'service'), cellOf(row, 'area'), cellOf(row, 'note')]).toEqual([
		'Both',
		'',
		''
	]);
});

test('a long row is read where the cells beyond the header are blank, and told', () => {
	expect(areas(`${HEADER}\n${ROW},, ,`)).toEqual(['2 Overall']);
	expect(codes(`${HEADER}\n${ROW},, ,`)).toEqual([['long-row', 2]]);
});

test.each([
	['as many cells as there are headers', `${HEADER}\n${ROW}\n${ROW}`],
	['one separator more', `${HEADER}\n${ROW},\n${ROW},`],
	['one less than a header that ends in some', `${HEADER},,\n${ROW},\n${ROW},`]
])('rows that all have %s are whole', (_name, text) => {
	expect(areas(text)).toEqual(['2 Overall', '3 Overall']);
	expect(problems(text)).toEqual([]);
});

test.each([
	['the header', `${HEADER},note`, [`${ROW},x`, ROW], ['short-row', 3]],
	['the header, as all others', `${HEADER},note`, [ROW], ['short-row', 2]],
	['the others', HEADER, [`${ROW},`, ROW, `${ROW},`], ['short-row', 3]]
])('a row shorter than %s is told, whatever it holds', (_name, header, rows, problem) => {
	const text = [header, ...rows].join('\n');
	expect(areas(text)).toHaveLength(rows.length);
	expect(codes(text)).toEqual([problem]);
});

test('cells under no heading are told once', () => {
	const text = `,${HEADER},\n0,${ROW},\n1,${ROW},x`;
	expect(areas(text)).toEqual(['2 Overall', '3 Overall']);
	expect(problems(text)).toEqual([
		['unnamed-column', 1, '1'],
		['unnamed-column', 1, '6']
	]);
});

test.each([
	['a remark', HEADER, `${ROW},check this`, 'check this'],
	[
		'a comma in the note, which is then not read',
		`${HEADER},note`,
		`${ROW},Low, so far`,
		'Low, so far'
	],
	[
		'a comma in a cell behind the grade',
		`${HEADER},paragraph,note`,
		`${ROW},29,so, far`,
		'29,so, far'
	]
])('a row too long by %s is read up to its grade, and says so', (_name, header, row, unread) => {
	expect(problems(`${header}\n${row}`)).toEqual([['extra-cells', 2, unread]]);
	const [read] = readTable(`${header}\n${row}`).rows;
	expect(read && [cellOf(read, 'area'), cellOf(read, 'value'), cellOf(read, 'note')]).toEqual([
		'Overall',
		'3',
		''
	]);
});

test.each([
	['in the area', HEADER, 'Northtown,Both,Leadership, management,3'],
	['in the authority', HEADER, 'Bath, Somerset,Both,Overall,3'],
	['before a number that may be the grade', HEADER, 'Northtown,Both,Band, 1,3'],
	['before a word that may be the grade', `${HEADER},note`, 'Northtown,Both,Band, 1,Good,x'],
	['inside the grade', HEADER, 'Northtown,Both,Overall,3,0'],
	['before cells that tell the inspection', `${HEADER},published`, `${ROW},x,2012-05-29`],
	['in the number of a figure', 'authority,kind,area,value', 'Northtown,figure,People,1,139']
])('a row too long, where a comma may stand %s, is left out', (_name, header, row) => {
	expect(readTable(`${header}\n${row}`).rows).toEqual([]);
	expect(codes(`${header}\n${row}`)).toEqual([['too-many-cells', 2]]);
});

test('a second header is one sentence, and its rows are read', () => {
	const text = `${HEADER}\n${ROW}\n\nSecond table\n${HEADER.toUpperCase()}\n${ROW}`;
	expect(areas(text)).toEqual(['2 Overall', '4 ', '6 Overall']);
	expect(problems(text)).toEqual([
		['second-header', 5, null],
		['short-row', 4, null]
	]);
});

test('a second header in another order tells how the rows below it are read', () => {
	const text = `${HEADER}\n${ROW}\ngrade,area,authority,Colour\n2,Other,Southtown,red`;
	expect(areas(text)).toEqual(['2 Overall', '4 Other']);
	expect(problems(text)).toEqual([
		['second-header', 3, null],
		['unknown-column', 3, 'Colour']
	]);
});

test.each(['Local authority', 'LA name', 'local_authority_name'])(
	'a second header that begins with %j is one',
	(heading) => {
		const text = `${HEADER}\n${ROW}\n${heading},grade,area,service\nSouthtown,2,Other,Both`;
		expect(areas(text)).toEqual(['2 Overall', '4 Other']);
	}
);

test('headers alone are an empty file', () => {
	expect(problems(`${HEADER}\n${HEADER}`)).toEqual([['empty-file', null, null]]);
});

test.each([
	[
		'official names',
		'Web link,Local authority name,Overall effectiveness,The impact of leaders\n',
		1
	],
	[
		'names below a title',
		`Judgements\n\nCouncil,"SLAC safeguarding overall\neffectiveness (OE)",SIF OE`,
		3
	],
	[
		'words of grades',
		'Council;Health;Safety\nNorth;Good;Requires improvement to be good\nSouth;;RI',
		1
	],
	[
		'one column for each service',
		'authority,area,Safeguarding,Looked-after\nNorth,Overall,Good,Good',
		1
	]
])('a table with a column for each grade is recognised by %s', (_name, text, line) => {
	expect(codes(text)).toEqual([['wide-table', line]]);
});

test.each([
	['one column of grades', 'council,judgement\nNorth,Good\nSouth,Inadequate', 'missing-headers'],
	['numbers of anything', 'council,2011,2012\nNorth,3,4\nSouth,2,1', 'missing-headers'],
	['no header at all', 'North,Overall,Good,Good\nSouth,Overall,Good,Good', 'no-header']
])('%s is not taken for such a table', (_name, text, code) => {
	expect(readTable(text).problems.map((problem) => problem.code)).toEqual([code]);
});

test('the last header of a name does not hide the first', () => {
	const [row] = readTable(`${HEADER},area\n${ROW},Other`).rows;
	expect(row && cellOf(row, 'area')).toBe('Overall');
});

test('a column is called as the file calls it', () => {
	expect(Object.fromEntries(readTable(`Authority, Area ,GRADE\nNorthtown,a,1`).headers)).toEqual({
		authority: 'Authority',
		area: 'Area',
		value: 'GRADE'
	});
});

test.each([
	['nothing', ''],
	['blank lines', '\r\n \n\t\n'],
	['a header alone', HEADER],
	['a header and blank rows', `${HEADER}\n,,,\n\n`]
])('a file of %s is empty', (_name, text) => {
	expect(readTable(text)).toMatchObject({ rows: [], problems: [{ code: 'empty-file' }] });
});

test('a quotation mark never closed costs the rows below it, and says down to where', () => {
	const text = `${HEADER}\n${ROW}\nNorthtown,Both,"Overall,3\n${ROW}\n${ROW}`;
	expect(areas(text)).toEqual(['2 Overall']);
	expect(problems(text)).toEqual([['open-quote', 3, '5']]);
});

test.each([
	['its row alone', 'Northtown,Both,"Over"all",3', '3 Overall', '2'],
	['the rows down to the next', 'Northtown,Both,"Over" all,3\nA,B,"q",3', '4 Overall', '3']
])('a stray quotation mark costs %s', (_name, stray, next, end) => {
	const text = `${HEADER}\n${stray}\n${ROW}`;
	expect(areas(text)).toEqual([next]);
	expect(problems(text)).toEqual([['stray-quote', 2, end]]);
});

test.each([
	['paired in one cell are text', 'The "safe" home', ['4 The "safe" home'], 'kept-quote'],
	['that are odd cost their row', '6" pipes', [], 'inner-quote'],
	['that a comma tears apart cost their row', 'All"safe, and sound"', [], 'inner-quote'],
	['behind a blank cost their row', ' "safe, and sound"', [], 'inner-quote']
])('quotation marks inside a cell %s, which is told', (_name, cell, read, code) => {
	const text = `${HEADER},note\n${ROW},\n${ROW},\nNorthtown,Both,${cell},3,`;
	expect(areas(text).slice(2)).toEqual(read);
	expect(codes(text)).toEqual([[code, 4]]);
});

test('quotation marks that are written twice in a quoted cell are text, without a word', () => {
	const text = `${HEADER}\nNorthtown,"Both" ,"6"" pipes, and a ""safe"" home",3\n"A ""B""",Both,x,2`;
	expect(areas(text)).toEqual(['2 6" pipes, and a "safe" home', '3 x']);
	expect(problems(text)).toEqual([]);
});

test.each([
	['at the end of the header', 'authority,service,area,grade,"note'],
	['in its middle', 'authority,service,"area,grade,note'],
	['that goes on behind its end', 'authority,"service"",area,grade,note']
])('a quotation mark opened %s costs no row, and is told', (_name, header) => {
	const text = `${header}\n${ROW},x\n${ROW},"y"\n${ROW},z`;
	expect(areas(text)).toEqual(['2 Overall', '3 Overall', '4 Overall']);
	expect(codes(text)).toEqual([['header-quote', 1]]);
});

test('a heading of several lines is one heading', () => {
	const text = `authority,service,area,"Grade",note,"Why, and\nhow"\n${ROW},,x`;
	expect(areas(text)).toEqual(['3 Overall']);
	expect(problems(text)).toEqual([['unknown-column', 1, 'Why, and\nhow']]);
});
