import { expect, test } from 'vitest';
import { describeProblems } from '#lib/read/describe-problems.ts';
import type { Problem } from '#lib/read/problem.ts';

const badDate = (line: number | null, value = '31/02/2011'): Problem => ({
	code: 'bad-date',
	line,
	column: 'published',
	value
});
const dates = (...lines: readonly number[]) => lines.map((line) => badDate(line));

test.each([
	['one line by itself', dates(4), 'line 4, published'],
	['two neighbours', dates(4, 5), 'lines 4 and 5, published'],
	['a run', dates(2, 3, 4, 5), 'lines 2 to 5, published'],
	['runs and single lines', dates(2, 3, 4, 9, 12, 13), 'lines 2 to 4, 9, 12 and 13, published'],
	['lines that come out of order', dates(9, 2), 'lines 2 and 9, published'],
	['a line that has it twice', dates(7, 7), 'line 7, published'],
	[
		'more runs than can be read',
		dates(...Array.from({ length: 15 }, (_, index) => 2 + index * 2)),
		'lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 3 more, published'
	],
	['the file as a whole', [badDate(null), badDate(null)], 'the file, published']
])('what is wrong with several lines alike names them: %s', (_, problems, where) => {
	expect(describeProblems(problems)).toMatchObject([{ where, count: problems.length }]);
});

test('another value, column or fault is a problem of its own, in the order of the file', () => {
	const problems: Problem[] = [
		badDate(2),
		badDate(3, 'soon'),
		{ ...badDate(4), column: 'inspected_to' },
		{ ...badDate(5), code: 'bad-headline' },
		badDate(6)
	];
	expect(describeProblems(problems).map(({ where, count }) => [where, count])).toEqual([
		['lines 2 and 6, published', 2],
		['line 3, published', 1],
		['line 4, inspected_to', 1],
		['line 5, published', 1]
	]);
});

test('nothing is lost of a file of many problems', () => {
	const problems = Array.from({ length: 500 }, (_, index) => badDate(index * 3, `x${index % 7}`));
	const counts = describeProblems(problems).map(({ count }) => count);
	expect(counts.reduce((sum, count) => sum + count)).toBe(500);
});
