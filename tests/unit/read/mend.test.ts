import { expect, test } from 'vitest';
import { filledDown, withoutRows, withValue } from '#lib/read/decide.ts';
import { NO_DECISIONS, type Decisions } from '#lib/read/decisions.ts';
import { decidedText } from '#lib/read/mend.ts';
import type { ProblemCells } from '#lib/read/problem-cells.ts';
import { readFile } from '#lib/session/read-file.ts';
import { odsWorkbook } from '../../workbooks.ts';

const HEADER = 'authority,service,area,grade,note';
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');

const read = (text: string, decisions: Decisions = NO_DECISIONS) =>
	readFile('test.csv', new TextEncoder().encode(text), { decisions });

const slips = async (text: string, decisions?: Decisions) =>
	(await read(text, decisions)).cells.filter(({ meant }) => meant.length > 0);

/** The decision to use the likeliest word in the place of each slip. */
async function useAll(text: string): Promise<Decisions> {
	return (await slips(text)).reduce(
		(decisions, cells) => withValue(decisions, cells, cells.meant[0] ?? ''),
		NO_DECISIONS
	);
}

test.each([
	['a grade', 'A,LAC,a,Adequete,x', 'A,LAC,a,Adequate,x'],
	['a service', 'A,Safegarding,a,2,x', 'A,Safeguarding,a,2,x'],
	['both in one row', 'A,Safegarding,a,Goood,x', 'A,Safeguarding,a,Good,x'],
	['a cell in quotation marks', 'A,LAC,a,"Goood",x', 'A,LAC,a,Good,x'],
	['a cell behind one that holds a comma', 'A,LAC,"a, b",Goood,x', 'A,LAC,"a, b",Good,x'],
	['a cell behind one that holds marks', 'A,LAC,"a ""b""",Goood,x', 'A,LAC,"a ""b""",Good,x'],
	['a cell behind marks left open', 'A,LAC,a "b" c,Goood,x', 'A,LAC,a "b" c,Good,x'],
	['the last cell of a short row', 'A,LAC,a,Goood', 'A,LAC,a,Good'],
	['a cell with spaces around it', 'A,LAC,a,  Goood ,x', 'A,LAC,a,Good,x']
])('%s is mended, and all else stays as it was', async (_, row, mended) => {
	const rest = ['A,LAC,b,3,"two\nlines"', 'A,LAC,c,3,=1+1'];
	const text = file(...rest, row, 'A,LAC,d,4,');
	const decisions = await useAll(text);
	expect(decidedText(text, decisions)).toBe(file(...rest, mended, 'A,LAC,d,4,'));
	expect(await slips(text, decisions)).toEqual([]);
});

test.each([
	['semicolons', 'authority;service;area;grade\nA;LAC;a, b;Goood', 'A;LAC;a, b;Good'],
	['line ends of Windows', `${HEADER}\r\nA,LAC,a,Goood,\r\nA,LAC,b,2,`, 'A,LAC,a,Good,'],
	['a title above its header', `Grades\n\n${file('A,LAC,a,Goood,')}`, 'A,LAC,a,Good,'],
	[
		'a second header',
		`${file('A,LAC,b,2,')}\ngrade,area,service,authority\nGoood,Health,LAC,Town`,
		'Good,Health,LAC,Town'
	]
])('a file with %s is mended', async (_, text, row) => {
	const decisions = await useAll(text);
	expect(decisions.mends).toHaveLength(1);
	expect(decidedText(text, decisions).split('\n')).toContain(row);
	expect(await slips(text, decisions)).toEqual([]);
});

test('one word on many lines is mended on all of them', async () => {
	const text = file('A,LAC,a,Adequete,', 'A,LAC,b,2,', 'A,LAC,c,Adequete,');
	expect(await slips(text)).toMatchObject([
		{ value: 'Adequete', meant: ['Adequate'], lines: [2, 4], places: [3, 3] }
	]);
	expect(decidedText(text, await useAll(text))).toBe(text.replaceAll('Adequete', 'Adequate'));
});

test('a cell that its row does not have, and one of a row that is not there, are left alone', () => {
	const text = file('A,LAC,a,Good,');
	const mend = (line: number, place: number) => ({ sheet: null, line, place, to: 'Good' });
	const decisions = { ...NO_DECISIONS, mends: [mend(2, 9), mend(7, 0)] };
	expect(decidedText(text, decisions)).toBe(text);
});

/** The cells of the problem on a line. */
async function cellsOn(text: string, line: number): Promise<ProblemCells> {
	const found = (await read(text)).cells.find(({ lines }) => lines.includes(line));
	if (found === undefined) throw new Error('No problem is there.');
	return found;
}

test('rows are left out, with the line breaks in their cells, and the file says so no more', async () => {
	const text = file('A,LAC,a,2,', 'A,Housing,b,2,"two\nlines"', 'A,LAC,c,3,');
	const decisions = withoutRows(NO_DECISIONS, await cellsOn(text, 3));
	expect(decidedText(text, decisions)).toBe(file('A,LAC,a,2,', 'A,LAC,c,3,'));
	expect(await read(text, decisions)).toMatchObject({ problems: [], leftOut: 0, rowCount: 2 });
});

test('empty cells take what stands above them, and no further up than their header', async () => {
	const text = file('A,LAC,a,2,', 'A,LAC,,3,', 'A,LAC,,4,');
	const cells = await cellsOn(text, 3);
	expect(cells).toMatchObject({ lines: [3, 4], places: [2, 2], above: ['a', 'a'] });
	const { inspections } = await read(text, filledDown(NO_DECISIONS, cells));
	expect(inspections[0]?.areas).toHaveLength(1);
	expect((await cellsOn(file('A,LAC,,2,', 'A,LAC,b,3,'), 2)).above).toEqual([]);
});

test('a problem under a second header with other columns mends no cell of another', async () => {
	const text = `${file('A,LAC,b,2,')}\ngrade,area,service,authority\n,Health,LAC,Town`;
	const found = (await read(text)).cells.filter(({ lines }) => lines.includes(4));
	expect(found.every(({ places }) => places.every((place) => place === 0))).toBe(true);
});

test.each(['Housing', 'LAC and safeguarding', 'Boat', ''])(
	'no service is proposed for %j',
	async (name) => {
		expect(await slips(file(`A,${name},a,2,`, 'A,LAC,b,2,'))).toEqual([]);
	}
);

test.each([
	['Safegarding', ['Safeguarding']],
	['Looked after childern', ['Looked-after children']],
	['Safeguardng services', ['Safeguarding']],
	['Contxt', ['Context']]
])('for the service %j the likeliest are %j', async (name, meant) => {
	const text = `authority,kind,service,area,measure,value\nA,figure,${name},a,People,2\nA,figure,Both,a,Homes,2`;
	expect((await slips(text)).map((slip) => slip.meant)).toEqual([meant]);
});

test('what is wrong at a header or above it names no row that could be left out', async () => {
	const { problems, cells } = await read(`A title\n${HEADER},colour\nA,LAC,a,Goood,x,red`);
	expect(problems.map(({ where }) => where)).toEqual(['line 1', 'line 2', 'line 3, grade']);
	expect(cells.map(({ lines }) => lines)).toEqual([[], [], [3]]);
});

test('a name that is no council is mended on all of its rows at once, and only there', async () => {
	const rows = [
		'Leeds,LAC,a,2,',
		'Leeds CC,LAC,a,3,',
		'York,LAC,b,4,Leeds CC',
		'LEEDS CC,LAC,b,1,'
	];
	const text = file(...rows);
	const { problems, cells } = await read(text);
	expect(problems).toMatchObject([{ where: 'lines 3 and 5, authority', count: 1 }]);
	expect(cells).toMatchObject([
		{ meant: ['Leeds'], lines: [3, 5], places: [0, 0], isAuthority: true }
	]);
	const decisions = await useAll(text);
	expect(decidedText(text, decisions)).toBe(
		text.replace('Leeds CC,LAC,a', 'Leeds,LAC,a').replace('LEEDS CC', 'Leeds')
	);
	expect((await read(text, decisions)).problems.map(({ reason }) => reason)).not.toContainEqual(
		expect.stringContaining('Leeds CC')
	);
});

test('rows that have their name from above are mended where it stands', async () => {
	const rows = ['York,LAC,a,2,', 'Leeds CC,LAC,a,3,', ',LAC,b,4,', 'Hull,LAC,a,4,'];
	const text = file(...rows);
	const at = (await read(text)).cells.findIndex(({ isAuthority }) => isAuthority);
	const cells = (await read(text)).cells[at];
	expect(cells).toMatchObject({ lines: [3], places: [0] });
	if (cells === undefined) return;
	const decisions = withValue(NO_DECISIONS, cells, 'Leeds');
	const { inspections } = await read(text, decisions);
	expect(inspections.map(({ authority }) => authority)).toEqual(['York', 'Leeds', 'Hull']);
});

test('a name is mended on every sheet, under whatever heading, or all of its rows are left out', async () => {
	const areas = [
		'Overall effectiveness',
		'Impact of leaders',
		'Experiences and progress of children who need help and protection',
		'Experiences and progress of children in care'
	];
	const grades = ['Good', 'Good', 'Good', 'Good'];
	const bytes = odsWorkbook([
		{
			name: 'Now',
			rows: [
				['Local authority name', 'Inspection date', ...areas],
				['York', '2022-02-28', ...grades],
				['Leeds CC', '2023-03-02', ...grades]
			]
		},
		{
			name: 'Before',
			rows: [
				['Inspection date', 'Local authority name', ...areas],
				['2020-03-02', 'Leeds CC', ...grades],
				['2023-03-02', 'Leeds CC', ...grades]
			]
		}
	]);
	const readSheets = (decisions: Decisions = NO_DECISIONS) =>
		readFile('test.ods', bytes, { decisions });
	const { problems, cells } = await readSheets();
	expect(problems.map(({ where }) => where)).toEqual([
		'sheet "Now", line 3, authority, and on another sheet'
	]);
	const [name] = cells;
	expect(name).toMatchObject({
		lines: [3],
		places: [0],
		also: [{ sheet: 'Before', lines: [2, 3], places: [1, 1] }]
	});
	if (name === undefined) return;
	const mended = await readSheets(withValue(NO_DECISIONS, name, 'Leeds'));
	expect(mended.problems).toEqual([]);
	expect(mended.inspections.map(({ authority }) => authority)).toEqual(['York', 'Leeds', 'Leeds']);
	const without = await readSheets(withoutRows(NO_DECISIONS, name));
	expect(without.inspections.map(({ authority }) => authority)).toEqual(['York']);
});
