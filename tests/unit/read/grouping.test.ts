import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';

const HEADER =
	'authority,authority_code,framework,inspection,inspected_from,inspected_to,published,service,area,grade';

/** A row for each line of inspection cells, about an area of its own. */
const read = (...cells: readonly string[]) =>
	readInspections(
		[HEADER, ...cells.map((cell, index) => `${cell},Both,Area ${index + 1},2`)].join('\n'),
		'test.csv'
	);

/** The rows of each inspection, by number. */
const groups = (...cells: readonly string[]) =>
	read(...cells).inspections.map(({ areas }) => areas.map(({ name }) => name.slice(5)).join(' '));

test.each([
	['the name alone', 'Northtown,,,,,,', 'Northtown,,,,,,'],
	['the name, whatever its capitals', 'Northtown,,,,,,', 'NORTHTOWN,,,,,,'],
	['the name, whatever its punctuation', 'St. Helens,,,,,,', 'St Helens,,,,,,'],
	['the name with a leading The', 'The Wirral,,,,,,', 'Wirral,,,,,,'],
	['the name with a sign for and', 'Bath & Avon,,,,,,', 'Bath and Avon,,,,,,'],
	['the code under two names', 'Northtown,E1,,,,,', 'Northtown Council,e1,,,,,'],
	['the name, the code on one row alone', 'Northtown,E1,,,,,', 'Northtown,,,,,,'],
	['the framework, whatever its capitals', 'Northtown,,SIF,,,,', 'Northtown,,sif,,,,'],
	['the label, whatever its capitals', 'Northtown,,,Pilot,,,', 'Northtown,,,PILOT,,,'],
	['a date, written in two ways', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,29 May 2012'],
	[
		'one date of several',
		'Northtown,,,,2012-04-10,,2012-05-29',
		'Northtown,,,,,2012-04-20,2012-05-29'
	]
])('two rows are one inspection by %s', (_name, first, second) => {
	expect(groups(first, second)).toEqual(['1 2']);
	expect(groups(second, first)).toEqual(['1 2']);
});

test.each([
	['the name', 'Northtown,,,,,,', 'Southtown,,,,,,'],
	['the code under one name', 'Northtown,E1,,,,,', 'Northtown,E2,,,,,'],
	['the framework', 'Northtown,,SIF,,,,', 'Northtown,,SLAC,,,,'],
	['a framework on one row alone', 'Northtown,,SIF,,,,', 'Northtown,,,,,,'],
	['the label', 'Northtown,,,Pilot,,,', 'Northtown,,,,,,'],
	['a date', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,2013-05-29'],
	['a date on one row alone', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,'],
	['dates of two sorts', 'Northtown,,,,2012-04-10,,', 'Northtown,,,,,,2012-05-29'],
	[
		'one date, though another agrees',
		'Northtown,,,,2012-04-10,,2012-05-29',
		'Northtown,,,,2012-04-10,,2012-06-29'
	]
])('two rows are two inspections by %s', (_name, first, second) => {
	expect(groups(first, second)).toEqual(['1', '2']);
});

test('a name with two codes lends neither to a row without', () => {
	expect(groups('Northtown,E1,,,,,', 'Northtown,E2,,,,,', 'Northtown,,,,,,')).toEqual([
		'1',
		'2',
		'3'
	]);
});

test('a row with more dates ties together the two before it, and all their dates are kept', () => {
	const { inspections } = read(
		'Northtown,,,,2012-04-10,,',
		'Northtown,,,,,,2012-05-29',
		'Southtown,,,,,,',
		'Northtown,,,,2012-04-10,2012-04-20,2012-05-29'
	);
	expect(inspections).toMatchObject([
		{
			authority: 'Northtown',
			inspectedFrom: '2012-04-10',
			inspectedTo: '2012-04-20',
			published: '2012-05-29',
			areas: [{ name: 'Area 1' }, { name: 'Area 2' }, { name: 'Area 4' }]
		},
		{ authority: 'Southtown', areas: [{ name: 'Area 3' }] }
	]);
});

test('a chain of dates ties as many rows as it touches', () => {
	expect(
		groups(
			'Northtown,,,,2012-04-10,,',
			'Northtown,,,,,2012-04-20,',
			'Northtown,,,,,,2012-05-29',
			'Northtown,,,,2012-04-10,2012-04-20,',
			'Northtown,,,,,2012-04-20,2012-05-29'
		)
	).toEqual(['1 2 3 4 5']);
});

test.each([
	['below', ['Northtown,,,,,,2012-05-29', 'Northtown,,,,,,30/02/2012'], ['1 2']],
	['above', ['Northtown,,,,,,30/02/2012', 'Northtown,,,,,,2012-05-29'], ['1 2']],
	[
		'that could be either of two',
		['Northtown,,,,,,2012-05-29', 'Northtown,,,,,,2013-05-29', 'Northtown,,,,,,soon'],
		['1', '2', '3']
	],
	['of another authority', ['Northtown,,,,,,2012-05-29', 'Southtown,,,,,,soon'], ['1', '2']],
	['that is all there is', ['Northtown,,,,,,soon', 'Northtown,,,,,,later'], ['1 2']],
	[
		'with one date that can be read and differs',
		['Northtown,,,,2012-04-10,,', 'Northtown,,,,2013-04-10,,soon'],
		['1', '2']
	]
])('a row whose date cannot be read joins the only inspection there is: %s', (_name, rows, are) => {
	expect(groups(...rows)).toEqual(are);
	const dates = read(...rows).problems.filter(({ code }) => code === 'bad-date');
	expect(dates).toHaveLength(rows.filter((row) => /soon|later|30\/02/.test(row)).length);
});

test('inspections stand in the order in which the file first names them, rows in theirs', () => {
	const rows = ['Southtown,,,,,,', 'Northtown,,,,,,', 'Southtown,,,,,,', 'Northtown,,,,,,'];
	expect(groups(...rows)).toEqual(['1 3', '2 4']);
});

test('what only a later row says of the inspection is kept', () => {
	const { inspections } = read(
		'Northtown,,SIF,Pilot,,,2012-05-29',
		'Northtown,E1,SIF,Pilot,2012-04-10,,2012-05-29'
	);
	expect(inspections).toMatchObject([
		{ authority: 'Northtown', authorityCode: 'E1', framework: 'SIF', label: 'Pilot' }
	]);
});

test.each([
	[
		'the authority and the year of publication',
		'Northtown,,,,2011-12-30,,2012-01-29',
		'northtown-2012'
	],
	['the last day where none is published', 'Northtown,,,,2011-12-30,2012-01-05,', 'northtown-2012'],
	['the first day where there is no other', 'Northtown,,,,2011-12-30,,', 'northtown-2011'],
	['the label', 'Northtown,,,Re-inspection,,,2012-01-29', 'northtown-2012-re-inspection'],
	['the authority alone', 'Northtown,,,,,,', 'northtown'],
	['an authority with an accent and an apostrophe', 'King’s Ynys Môn,,,,,,', 'kings-ynys-mon'],
	['an authority without a letter', '***,,,,,,', 'inspection']
])('the key of an inspection is made of %s', (_name, row, key) => {
	expect(read(row).inspections).toMatchObject([{ key }]);
});

test('keys that would be the same are numbered, past any that is taken', () => {
	const { inspections } = read(
		'Northtown,,,,,,2012-01-29',
		'Northtown,,,2,,,2012-01-29',
		'Northtown,,,,,,2012-05-29',
		'Northtown,,SIF,,,,2012-05-29',
		'North-town,E1,,,,,2012-05-29'
	);
	const keys = inspections.map(({ key }) => key);
	expect(keys).toEqual([
		'northtown-2012',
		'northtown-2012-2',
		'northtown-2012-3',
		'northtown-2012-4',
		'north-town-2012'
	]);
});
