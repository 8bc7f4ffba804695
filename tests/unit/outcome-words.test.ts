import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { addFile, type Arrival } from '#lib/library/add-file.ts';
import { libraryOf } from '#lib/library/library.ts';
import { nothingRead } from '#lib/session/unread-file.ts';
import { inspectionsCounted } from '#lib/view/words/inspections-counted.ts';
import { arrivalWords, changeWords } from '../../src/routes/data/outcome-words.ts';
import { example } from '../example.ts';
import { inspectionOf } from './inspection-of.ts';

function arrival(authority: string, outcome: Arrival['outcome']): Arrival {
	const inspection = inspectionOf(
		'authority,published,service,area,grade',
		`${authority},2012-05-29,Both,A,2`
	);
	return { inspection, arrived: inspection, outcome, isBuiltIn: false };
}

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

test('a notice counts what the file says, and not what else is open of the same inspection', () => {
	const grade = 'Cumbria,SLAC,2012-05-29,Safeguarding,Overall effectiveness,4';
	const file = `authority,framework,published,service,area,grade\n${grade}`;
	const { inspections } = readInspections(file, 'a.csv');
	const report = { ...nothingRead('a.csv', []), rowCount: 1 };
	const { arrivals } = addFile(libraryOf([example()]), { ...report, inspections });
	expect(arrivals).toMatchObject([{ outcome: 'same', isBuiltIn: true }]);
	expect(
		changeWords({
			kind: 'opened',
			name: 'a.csv',
			arrivals,
			report,
			before: libraryOf([]),
			shownBefore: null
		})
	).toContain('one row read, no rows left out; one judgement; no problems');
});

test.each([
	[[], 'no inspections'],
	[['i'], 'one inspection'],
	[['v'], 'one visit'],
	[['i', 'i', 'v'], 'two inspections and one visit']
])('a visit without grades is called no inspection: %j', (kinds, words) => {
	const visit = inspectionOf(
		'authority,published,kind,service,area,value',
		'Leeds,2024-05-01,visit,,Care leavers,'
	);
	const inspected = inspectionOf('authority,service,area,grade', 'Leeds,Both,A,2');
	const of = { i: inspected, v: visit };
	expect(inspectionsCounted(kinds.map((kind) => of[kind as 'i' | 'v']))).toBe(words);
});
