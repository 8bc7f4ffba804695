import { expect, test } from 'vitest';
import type { Arrival } from '#lib/library/add-file.ts';
import { libraryOf } from '#lib/library/library.ts';
import { mendFile, readFile } from '#lib/session/read-file.ts';
import { arrivalWords, changeWords } from '../../src/routes/data/outcome-words.ts';
import { inspectionOf } from './inspection-of.ts';

const arrival = (authority: string, outcome: Arrival['outcome']): Arrival => ({
	inspection: inspectionOf(
		'authority,published,service,area,grade',
		`${authority},2012-05-29,Both,A,2`
	),
	outcome,
	isBuiltIn: false
});

test.each([
	['Northtown, published 29 May 2012, was added', [arrival('Northtown', 'added')]],
	[
		'two inspections were added; Westham, published 29 May 2012, took the place of the version that was open',
		[arrival('A', 'added'), arrival('B', 'added'), arrival('Westham', 'replaced')]
	],
	[
		'two inspections took the place of the versions that were open',
		[arrival('A', 'replaced'), arrival('B', 'replaced')]
	],
	[
		'Northtown, published 29 May 2012, is open already and says the same, so nothing was added',
		[arrival('Northtown', 'same')]
	],
	[
		'two inspections are open already and say the same, so nothing was added',
		[arrival('A', 'same'), arrival('B', 'same')]
	]
])('what became of a file is said: "%s"', (words, arrivals) => {
	expect(arrivalWords(arrivals)).toBe(words);
});

test.each([
	[
		['Adequete', 'Adequete', 'Goood'],
		1,
		'“Adequete” is read as Adequate on two lines. One problem is left.'
	],
	[['Goood', 'Weak', 'Frail'], 1, '“Goood” is read as Good. Two problems are left.'],
	[['Goood', 'Good', 'Good'], 1, '“Goood” is read as Good. No problems are left.'],
	[
		['Adequete', 'Goood', 'Good'],
		2,
		'“Adequete” is read as Adequate and “Goood” is read as Good. No problems are left.'
	]
])('of %j mended it is said what is read and what is left', (grades, most, words) => {
	const rows = grades.map((grade, at) => `A,Both,Area ${at},${grade}`);
	const text = ['authority,service,area,grade', ...rows, 'A,Both,Other,2'].join('\n');
	const file = readFile('a.csv', new TextEncoder().encode(text));
	const corrections = file.problems
		.flatMap(({ slip }) => (slip === null ? [] : [{ slip, to: slip.meant[0] ?? '' }]))
		.slice(0, most);
	if (file.text === null) throw new Error('The text was not kept.');
	const { after: report } = mendFile('a.csv', file.text, 0, corrections);
	const before = { before: libraryOf([]), failedBefore: null, shownBefore: null };
	const change = { kind: 'mended', name: 'a.csv', arrivals: [], report, corrections } as const;
	expect(changeWords({ ...change, ...before })).toBe(`a.csv: ${words}`);
});
