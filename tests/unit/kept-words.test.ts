import { describe, expect, test } from 'vitest';
import { libraryOf, type Library, type OpenFile } from '#lib/library/library.ts';
import { damagedWords, keptWords } from '../../src/routes/data/kept-words.ts';
import { renamedWords } from '../../src/routes/data/renamed-words.ts';
import { elsewhereWords } from '../../src/routes/elsewhere-words.ts';
import { example } from '../example.ts';

const file = (key: string, kept: boolean): OpenFile => ({
	key,
	kept,
	name: key,
	problems: [],
	tables: [],
	rowCount: 1,
	leftOut: 0,
	gradesLost: 0,
	mended: 0
});

/** So many inspections of each file; those of files that begin with `link` came with a link. */
function library(counts: Readonly<Record<string, number>>): Library {
	const entries = Object.entries(counts).flatMap(([key, count]) =>
		Array.from({ length: count }, (_, at) => ({
			inspection: { ...example(), id: `${key}-${at}` },
			file: key
		}))
	);
	const files = Object.keys(counts).map((key) => file(key, !key.startsWith('link')));
	return { ...libraryOf([example()]), entries, files };
}

const KEPT = { isSaving: false, since: '2026-11-26', unkept: new Set<string>(), trouble: null };

const without = (trouble: 'full' | 'refused', ...ids: string[]) => ({
	...KEPT,
	trouble,
	unkept: new Set(ids)
});

describe('what is kept is said', () => {
	test.each([
		[{}, KEPT, ''],
		[{ a: 1 }, KEPT, 'Kept in this browser since 26 November 2026: one inspection from one file.'],
		[
			{ a: 660, b: 2 },
			KEPT,
			'Kept in this browser since 26 November 2026: 662 inspections from two files.'
		],
		[{ a: 2 }, { ...KEPT, since: null }, 'Kept in this browser: two inspections from one file.'],
		[
			{ a: 1 },
			without('refused', 'a-0'),
			'This browser lets the site keep nothing: the inspection will be gone after a reload.'
		],
		[
			{ a: 3 },
			without('refused', 'a-0', 'a-1', 'a-2'),
			'This browser lets the site keep nothing: all three inspections will be gone after a reload.'
		],
		[
			{ a: 3 },
			without('full', 'a-0'),
			'There is no room left in this browser: one of three inspections will be gone after a reload.'
		],
		[
			{ a: 2 },
			{ ...KEPT, isSaving: true },
			'Keeping two inspections from one file in this browser…'
		],
		[{ link: 1 }, KEPT, 'One inspection came with a link and is not kept.'],
		[
			{ link: 2, a: 1 },
			KEPT,
			'Kept in this browser since 26 November 2026: one inspection from one file. Two inspections came with a link and are not kept.'
		]
	])('of %j', (counts, state, words) => {
		expect(keptWords(library(counts), state)).toBe(words);
	});
});

test.each([
	[1, /^One record kept in this browser is damaged and was left out\. Open the file that had it/],
	[
		2,
		/^Two records kept in this browser are damaged and were left out\. Open the file that had them/
	]
])('%i damaged records are said', (count, words) => {
	expect(damagedWords(count)).toMatch(words);
});

test.each([
	[{ added: 1, changed: 0, removed: [] }, 'added one inspection'],
	[
		{ added: 2, changed: 1, removed: ['a'] },
		'added two inspections, changed one inspection and removed one inspection'
	],
	[{ added: 0, changed: 0, removed: ['a', 'b'] }, 'removed two inspections']
])('what another tab did is said: %j', (done, words) => {
	expect(elsewhereWords(done)).toBe(`Another tab of this site ${words}.`);
});

test('a name that was given and one that was taken away are said', () => {
	expect(renamedWords('a.csv', 'Ours')).toBe('a.csv is called “Ours” here.');
	expect(renamedWords('a.csv', null)).toBe('a.csv goes by its own name again.');
});
