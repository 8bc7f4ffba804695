import { expect, test } from 'vitest';
import { describeProblems } from '#lib/read/describe-problems.ts';
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
	['two names of one authority', '"Bristol, City of",,,,,,', 'Bristol,,,,,,'],
	[
		'the code under two names of its own',
		'Hull,E06000010,,,,,',
		'Kingston Upon Hull,e06000010,,,,,'
	],
	['a code that its authority had before', 'Somerset,E10000027,,,,,', 'Somerset,E06000066,,,,,'],
	['the name, the code on one row alone', 'Northtown,E99000001,,,,,', 'Northtown,,,,,,'],
	[
		'another name of the authority, the code on one row alone',
		'Durham,E06000047,,,,,',
		'County Durham,,,,,,'
	],
	['the name, beside what is no code', 'Northtown,n/a,,,,,', 'Northtown,-,,,,,'],
	['the framework, whatever its capitals', 'Northtown,,SIF,,,,', 'Northtown,,sif,,,,'],
	['the label, whatever its capitals', 'Northtown,,,Pilot,,,', 'Northtown,,,PILOT,,,'],
	['a date, written in two ways', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,29 May 2012'],
	['a date and its month', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,May 2012'],
	['a date and its year', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,2012'],
	['one month', 'Northtown,,,,,,May 2012', 'Northtown,,,,,,2012-05'],
	['the only date there is', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,'],
	['one text that is no date', 'Northtown,,,,,,soon', 'Northtown,,,,,,soon'],
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
	['the name, under one code that is no code', 'Northtown,n/a,,,,,', 'Southtown,n/a,,,,,'],
	['the name, under one code', 'Northtown,E99000001,,,,,', 'Southtown,E99000001,,,,,'],
	['the name, under a code of the first', 'Leeds,E08000035,,,,,', 'Northtown,E08000035,,,,,'],
	['the code under one name', 'Northtown,E99000001,,,,,', 'Northtown,E99000002,,,,,'],
	['the codes of two councils of one name', 'Dorset,E06000059,,,,,', 'Dorset,E10000009,,,,,'],
	['the framework', 'Northtown,,SIF,,,,', 'Northtown,,SLAC,,,,'],
	['a framework on one row alone', 'Northtown,,SIF,,,,', 'Northtown,,,,,,'],
	['the label', 'Northtown,,,Pilot,,,', 'Northtown,,,,,,'],
	['a date', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,2013-05-29'],
	['a month', 'Northtown,,,,,,May 2012', 'Northtown,,,,,,June 2012'],
	['a date of another month', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,June 2012'],
	['a date in a spreadsheet', 'Northtown,,,,,,40606', 'Northtown,,,,,,41058'],
	['a date with a time', 'Northtown,,,,,,04/03/2011 00:00', 'Northtown,,,,,,29/05/2012 00:00'],
	['a date that cannot be read', 'Northtown,,,,,,05/29/2012', 'Northtown,,,,,,04/03/2011'],
	['two dates that cannot be read', 'Northtown,,,,,,05/29/2012', 'Northtown,,,,,,03/15/2011'],
	['a date that cannot be read, on one row alone', 'Northtown,,,,,,soon', 'Northtown,,,,,,'],
	[
		'a date that cannot be read, though another agrees',
		'Northtown,,,,03/15/2011,,2011',
		'Northtown,,,,09/20/2011,,2011'
	],
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
	expect(groups('Northtown,E99000001,,,,,', 'Northtown,E99000002,,,,,', 'Northtown,,,,,,')).toEqual(
		['1', '2', '3']
	);
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

/** What is said of the rows, with the lines it is said of. */
const told = (...cells: readonly string[]) =>
	describeProblems(read(...cells).problems).map(({ where, reason }) => `${where}: ${reason}`);

test.each([
	[
		'below or above the rows that have one',
		['Northtown,,,,,,', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,'],
		['1 2 3'],
		[
			'lines 2 and 4: The row has no date; it joined the only inspection of its authority that has one.'
		]
	],
	[
		'of a framework with one inspection of two',
		['Northtown,,SIF,,,,2012-05-29', 'Northtown,,SLAC,,,,2010-05-29', 'Northtown,,SIF,,,,'],
		['1 3', '2'],
		['line 4: The row has no date; it joined the only inspection of its authority that has one.']
	],
	[
		'that could be of either of two',
		[
			'Northtown,,,,,,2012-05-29',
			'Northtown,,,,,,2013-05-29',
			'Northtown,,,,,,',
			'Northtown,,,,,,'
		],
		['1', '2', '3 4'],
		[
			'lines 4 and 5: The row has no date, and which inspection of its authority it is of cannot be told; it stands apart.'
		]
	],
	[
		'beside one whose date cannot be read',
		['Northtown,,,,,,soon', 'Northtown,,,,,,'],
		['1', '2'],
		[
			'line 2, published: "soon" is not a date; it was left out, and the row joins none that has another.',
			'line 3: The row has no date, and which inspection of its authority it is of cannot be told; it stands apart.'
		]
	],
	['of another authority', ['Northtown,,,,,,2012-05-29', 'Southtown,,,,,,'], ['1', '2'], []],
	['that are all there is', ['Northtown,,,,,,', 'Northtown,,,,,,'], ['1 2'], []]
])('rows without a date, %s', (_name, rows, are, problems) => {
	expect(groups(...rows)).toEqual(are);
	expect(told(...rows)).toEqual(problems);
});

test.each([
	['above', ['Northtown,,,,,,30/02/2012', 'Northtown,,,,,,2012-05-29'], ['1', '2']],
	['below', ['Northtown,,,,,,2012-05-29', 'Northtown,,,,,,30/02/2012'], ['1', '2']],
	['unlike another', ['Northtown,,,,,,soon', 'Northtown,,,,,,later'], ['1', '2']],
	[
		'in the place of a date that others have',
		['Northtown,,,,2012-04-10,,2012-05-29', 'Northtown,,,,soon,,2012-05-29'],
		['1', '2']
	],
	[
		'where the others have no date',
		['Northtown,,,,,,2012-05-29', 'Northtown,,,,soon,,2012-05-29'],
		['1 2']
	]
])('a date that cannot be read joins no other, %s', (_name, rows, are) => {
	expect(groups(...rows)).toEqual(are);
	const dates = read(...rows).problems.filter(({ code }) => code === 'bad-date');
	expect(dates).toHaveLength(rows.filter((row) => /soon|later|30\/02/.test(row)).length);
});

test.each([
	[
		'2012',
		['Northtown,,,,,,2012', 'Northtown,,,,,,2012-05-29', 'Northtown,,,,,,2012-06-30'],
		['1', '2', '3']
	],
	[
		'2012-04-10',
		[
			'Northtown,,,,2012-04-10,,2012-05-29',
			'Northtown,,,,2012-04-10,,',
			'Northtown,,,,2012-04-10,,2012-06-30'
		],
		['1', '2', '3']
	]
])('rows of %s, which two inspections have, stand apart in any order', (date, rows, are) => {
	expect(groups(...rows)).toEqual(are);
	expect(groups(...rows.toReversed())).toEqual(are);
	expect(told(...rows).join()).toContain(
		`"${date}" is the date of more than one inspection of its authority; the row stands apart.`
	);
});

test('the dates of an inspection are the most precise that its rows state', () => {
	const { inspections } = read(
		'Northtown,,,,2012,,May 2012',
		'Northtown,,,,April 2012,2012-04-20,2012-05-29'
	);
	expect(inspections).toMatchObject([
		{ inspectedFrom: '2012-04', inspectedTo: '2012-04-20', published: '2012-05-29' }
	]);
});

test.each([
	[
		'what is no code',
		['Northtown,n/a,,,,,', 'Southtown,n/a,,,,,'],
		[null, null],
		['lines 2 and 3, authority_code: "n/a" is not a GSS code; the name tells whose the row is.']
	],
	[
		'one code beside several names',
		['Northtown,E99000001,,,,,', 'Southtown,E99000001,,,,,'],
		[null, null],
		[
			'line 2, authority_code: "E99000001" stands on this line and others beside names of different authorities; it was left out, and the names tell whose those rows are.'
		]
	],
	[
		'the code of another authority',
		['Leeds,E08000035,,,,,', 'Northtown,E08000035,,,,,'],
		['E08000035', null],
		[
			'line 3, authority_code: "E08000035" is the code of Leeds, not of the authority that the row names; it was left out.'
		]
	],
	[
		'several codes beside one name',
		['Northtown,E99000001,,,,,', 'Northtown,E99000002,,,,,'],
		['E99000001', 'E99000002'],
		[
			'line 2, authority_code: "Northtown" stands on this line and others beside several codes; the rows of each are taken for an authority of their own.'
		]
	],
	[
		'codes of two councils of one name',
		['Dorset,E06000059,,,,,', 'Dorset,E10000009,,,,,'],
		['E06000059', 'E10000009'],
		[]
	],
	['a code in small letters', ['Northtown,e99000001,,,,,'], ['E99000001'], []]
])('of %s it is said what became of it', (_name, rows, codes, problems) => {
	expect(read(...rows).inspections.map(({ authorityCode }) => authorityCode)).toEqual(codes);
	expect(told(...rows)).toEqual(problems);
});

test('two thousand names under one code are as many councils, and that is said once', () => {
	const rows = Array.from({ length: 2000 }, (_, index) => `Council ${index},E06000023,,,,,2012`);
	const reading = read(...rows);
	expect(reading.inspections).toHaveLength(2000);
	expect(reading.inspections.every(({ authorityCode }) => authorityCode === null)).toBe(true);
	expect(describeProblems(reading.problems)).toMatchObject([
		{ severity: 'notice', where: 'lines 2 to 2001, authority_code', count: 2000 }
	]);
});

test('an authority keeps the name that the file gives it first', () => {
	const { inspections } = read('Bristol,,,,,,2012-05-29', '"Bristol, City of",,,,,,2012-05-29');
	expect(inspections).toMatchObject([{ authority: 'Bristol', authorityCode: null }]);
});

test('inspections stand in the order in which the file first names them, rows in theirs', () => {
	const rows = ['Southtown,,,,,,', 'Northtown,,,,,,', 'Southtown,,,,,,', 'Northtown,,,,,,'];
	expect(groups(...rows)).toEqual(['1 3', '2 4']);
});

test('what only a later row says of the inspection is kept', () => {
	const { inspections } = read(
		'Northtown,,SIF,Pilot,,,2012-05-29',
		'Northtown,e99000001,SIF,Pilot,2012-04-10,,2012-05-29'
	);
	expect(inspections).toMatchObject([
		{ authority: 'Northtown', authorityCode: 'E99000001', framework: 'SIF', label: 'Pilot' }
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
		'North-town,E99000001,,,,,2012-05-29'
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

test.each([
	['2012-04-20', '2012-04-10', true],
	['2012-05', '2012-04-10', true],
	['2012-04-20', '2012-04', false],
	['2012-04', '2012-04-10', false],
	['2012-04-20', '2012', false]
])('an inspection from %s to %s is told to end before it begins: %j', (from, to, told) => {
	const codes = read(`Northtown,,,,${from},${to},`).problems.map(({ code }) => code);
	expect(codes).toEqual(told ? ['reversed-dates'] : []);
});
