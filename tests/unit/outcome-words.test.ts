import { expect, test } from 'vitest';
import type { Arrival } from '#lib/library/add-file.ts';
import { arrivalWords } from '../../src/routes/data/outcome-words.ts';
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
