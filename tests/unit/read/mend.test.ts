import { expect, test } from 'vitest';
import { describeProblems } from '#lib/read/describe-problems.ts';
import { mendCells, mendsOf } from '#lib/read/mend.ts';
import { readInspections } from '#lib/assemble/read-inspections.ts';

const HEADER = 'authority,service,area,grade,note';
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');

const slips = (text: string) =>
	describeProblems(readInspections(text, 'test.csv').problems).flatMap(({ slip }) => slip ?? []);

/** The text once the likeliest word stands in the place of each slip. */
function mendAll(text: string) {
	return mendCells(
		text,
		slips(text).flatMap((slip) => mendsOf(slip, slip.meant[0] ?? ''))
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
])('%s is mended, and all else stays as it was', (_, row, mended) => {
	const rest = ['A,LAC,b,3,"two\nlines"', 'A,LAC,c,3,=1+1'];
	const { text } = mendAll(file(...rest, row, 'A,LAC,d,4,'));
	expect(text).toBe(file(...rest, mended, 'A,LAC,d,4,'));
	expect(slips(text)).toEqual([]);
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
])('a file with %s is mended', (_, text, row) => {
	const mended = mendAll(text);
	expect(mended.count).toBe(1);
	expect(mended.text.split('\n')).toContain(row);
	expect(slips(mended.text)).toEqual([]);
});

test('one word on many lines is one slip, and mended on all of them', () => {
	const text = file('A,LAC,a,Adequete,', 'A,LAC,b,2,', 'A,LAC,c,Adequete,');
	expect(slips(text)).toMatchObject([
		{
			value: 'Adequete',
			meant: ['Adequate'],
			cells: [
				[2, 3],
				[4, 3]
			]
		}
	]);
	expect(mendAll(text)).toEqual({ text: text.replaceAll('Adequete', 'Adequate'), count: 2 });
});

test('a kind of row can be mended', () => {
	const text =
		'authority,kind,service,area,measure,value\nA,figur,Context,b,People,7\nA,judgement,LAC,a,,2';
	const { text: mended } = mendAll(text);
	const [inspection] = readInspections(mended, null).inspections;
	expect(inspection?.figures).toHaveLength(1);
});

test('a service that was filled in from the row above is mended there alone', () => {
	const text = file('A,Safegarding,a,2,', ',,b,3,', ',,c,3,');
	const mended = mendAll(text);
	expect(mended.text).toBe(file('A,Safeguarding,a,2,', ',,b,3,', ',,c,3,'));
	expect(mended.count).toBe(1);
	expect(readInspections(mended.text, null).leftOut).toBe(0);
});

test('a cell that holds something else is left alone', () => {
	const text = file('A,LAC,a,Good,');
	for (const mend of [
		{ line: 2, place: 3, value: 'Goood', to: 'Outstanding' },
		{ line: 2, place: 9, value: 'Good', to: 'Outstanding' },
		{ line: 7, place: 0, value: 'Good', to: 'Outstanding' }
	]) {
		expect(mendCells(text, [mend])).toEqual({ text, count: 0 });
	}
});

test.each(['Housing', 'LAC and safeguarding', 'Boat', ''])(
	'no service is proposed for %j',
	(name) => {
		expect(slips(file(`A,${name},a,2,`, 'A,LAC,b,2,'))).toEqual([]);
	}
);

test.each([
	['Safegarding', ['Safeguarding']],
	['Looked after childern', ['Looked-after children']],
	['Safeguardng services', ['Safeguarding']],
	['Contxt', ['Context']]
])('for the service %j the likeliest are %j', (name, meant) => {
	const text = `authority,kind,service,area,measure,value\nA,figure,${name},a,People,2\nA,figure,Both,a,Homes,2`;
	expect(slips(text).map((slip) => slip.meant)).toEqual([meant]);
});
