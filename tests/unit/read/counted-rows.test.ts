import { expect, test } from 'vitest';
import { readFile } from '#lib/session/read-file.ts';
import { rowWords } from '#lib/view/words/row-words.ts';

const HEADER = 'authority,service,area,grade,note';
const row = (index: number, grade = '2', note = 'x') =>
	`Council ${index},LAC,Overall effectiveness,${grade},${note}`;
const rows = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => row(from + index));

const read = (...lines: string[]) =>
	readFile('test.csv', new TextEncoder().encode([HEADER, ...lines].join('\n')));

test('a quotation mark that swallows 196 rows costs 196, wherever the rows are counted', async () => {
	const file = await read(...rows(1, 4), row(5, '2', '"see report'), ...rows(6, 200));
	expect(file).toMatchObject({ rowCount: 200, leftOut: 196, gradesLost: 0 });
	expect(file.problems).toMatchObject([{ where: 'line 6', count: 1, lost: 196 }]);
	expect(rowWords(file)).toBe('four rows read, 196 rows left out');
});

test('so it does where a later mark closes it', async () => {
	const file = await read(
		row(1, '2', '"see "report'),
		row(2),
		',,,,',
		'',
		row(3, '2', '"y"'),
		row(4)
	);
	expect(file).toMatchObject({ rowCount: 4, leftOut: 3 });
	expect(file.problems).toMatchObject([{ where: 'line 2', count: 1, lost: 3 }]);
});

test('a mark opened in the header costs no row', async () => {
	const text = 'authority,service,area,grade,"note\nA,LAC,a,2,x\nB,LAC,a,3,"y"\nC,LAC,a,4,z';
	const file = await readFile('test.csv', new TextEncoder().encode(text));
	expect(file).toMatchObject({ rowCount: 3, leftOut: 0 });
	expect(file.inspections.map(({ authority }) => authority)).toEqual(['A', 'B', 'C']);
	expect(file.problems).toMatchObject([{ where: 'line 1', lost: 0 }]);
});

test('a mark opened in a second header costs the rows that it swallows', async () => {
	const file = await read(row(1), HEADER.replace('note', '"note'), ...rows(2, 3));
	expect(file).toMatchObject({ rowCount: 4, leftOut: 3 });
	expect(file.problems).toMatchObject([{ where: 'line 3', count: 1, lost: 3 }]);
});

test('every row of a file is read in full, read in part or left out, and each loss is in the table', async () => {
	const file = await read(
		...rows(1, 3),
		row(4, 'Satisfactory'),
		row(5, 'Satisfactory'),
		'Council 6,Housing,Overall effectiveness,2,x',
		'Council 7,Housing,Overall effectiveness,2,x',
		'Council 8,LAC,Overall "effectiveness,2,x',
		'Council 9,LAC,Overall effectiveness,2',
		row(10, '2', '"open'),
		row(11)
	);
	expect(file).toMatchObject({ rowCount: 11, leftOut: 5, gradesLost: 2 });
	const lost = (severity: string) =>
		file.problems
			.filter((problem) => problem.severity === severity)
			.reduce((sum, problem) => sum + problem.lost, 0);
	expect(lost('row')).toBe(file.leftOut);
	expect(lost('grade')).toBe(file.gradesLost);
	expect(lost('notice')).toBe(0);
	expect(rowWords(file)).toBe(
		'four rows read in full, two rows without their grades, five rows left out'
	);
});
