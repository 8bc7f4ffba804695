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
	['nothing was added', []],
	['Northtown, published 29 May 2012, was added', [arrival('Northtown', 'added')]],
	[
		'two inspections were added; Westham, published 29 May 2012, was open already, and now says what the file says',
		[arrival('A', 'added'), arrival('B', 'added'), arrival('Westham', 'taken')]
	],
	[
		'two inspections were open already, and now say what the file says',
		[arrival('A', 'taken'), arrival('B', 'taken')]
	],
	[
		'Northtown, published 29 May 2012, was open already, and what the file says more was added to it',
		[arrival('Northtown', 'joined')]
	],
	[
		'two inspections were open already, and what the file says more was added to them',
		[arrival('A', 'joined'), arrival('B', 'joined')]
	],
	[
		'Northtown, published 29 May 2012, was open already and stays as it was, although the file says otherwise',
		[arrival('Northtown', 'kept')]
	],
	[
		'two inspections were open already and stay as they were, although the file says otherwise',
		[arrival('A', 'kept'), arrival('B', 'kept')]
	],
	[
		'Northtown, published 29 May 2012, is open already, and the file says nothing more, so nothing was added',
		[arrival('Northtown', 'same')]
	],
	[
		'two inspections are open already, and the file says nothing more, so nothing was added',
		[arrival('A', 'same'), arrival('B', 'same')]
	]
])('what became of a file is said: "%s"', (words, arrivals) => {
	expect(arrivalWords(arrivals)).toBe(words);
});
