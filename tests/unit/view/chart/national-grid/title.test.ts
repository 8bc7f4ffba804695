import { expect, test } from 'vitest';
import { gridOf, inspectionsOf } from './grid-of.ts';

test.each([
	['', '103 of 153 councils are good or outstanding overall; 19 are inadequate'],
	[
		'region=north-west',
		'Eleven of 24 councils in the North West are good overall; seven are inadequate'
	],
	['grade=4&area=both.overall-effectiveness', '19 of 153 councils are inadequate overall'],
	[
		'grade=3&area=safeguarding.help-and-protection',
		'45 of 153 councils require improvement for help and protection'
	],
	[
		'asked=both-inadequate',
		'Ten of 153 councils are inadequate for both help and protection and children in care'
	],
	[
		'asked=safeguarding-worse',
		'47 of 153 councils have a worse grade for help and protection than for children in care'
	],
	[
		'asked=safeguarding-worse&grade=4&area=both.overall-effectiveness',
		'Five of 153 councils have a worse grade for help and protection than for children in care and are inadequate overall'
	],
	[
		'service=looked-after',
		'112 of 153 councils are good or outstanding for children in care; eleven are inadequate'
	],
	['when=2018-01-01', 'No inspection matches'],
	[
		'framework=slac&when=all',
		'62 of 161 inspections gave good or outstanding for safeguarding, 81 of 153 for looked-after children; 26 gave inadequate for safeguarding and three for looked-after children'
	]
])('the record, %s: %s', (address, title) => {
	expect(gridOf(address).title).toBe(title);
});

test.each([
	[['North 1'], 'North is outstanding overall'],
	[['North 3'], 'North requires improvement overall'],
	[['North 2', 'South 4'], 'One of two councils is good overall; the other one is inadequate'],
	[['North 2', 'South 1'], 'Both councils are good or outstanding overall'],
	[['North 1', 'South 1'], 'Both councils are outstanding overall'],
	[
		['North 3', 'South 3'],
		'Neither of two councils is good or outstanding overall; none is inadequate'
	],
	[
		['North 4', 'South 4'],
		'Neither of two councils is good or outstanding overall; both are inadequate'
	],
	[
		['A 4', 'B 4', 'C 4'],
		'None of three councils is good or outstanding overall; all are inadequate'
	],
	[['A 2', 'B 3', 'C 3'], 'One of three councils is good overall; none is inadequate'],
	[['A 2', 'B 4', 'C 4'], 'One of three councils is good overall; the other two are inadequate'],
	[['A 2', 'B 3', 'C 4'], 'One of three councils is good overall; one is inadequate'],
	[['A 2', 'B -', 'C 3'], 'One of two councils with a grade is good overall; none is inadequate'],
	[['A 2', 'B -'], 'A is good overall'],
	[['A -', 'B -'], 'Neither of two councils has a grade from 1 to 4'],
	[['A -'], 'A has no grade from 1 to 4'],
	[
		['A . 2', 'B . 4'],
		'One of two councils is good for the impact of leaders; the other one is inadequate'
	]
])('%j: %s', (lines, title) => {
	expect(gridOf('', { all: inspectionsOf(lines) }).title).toBe(title);
});

test.each([
	[['North 4'], 'grade=4', 'The only council is inadequate in at least one area'],
	[['North 3'], 'grade=4', 'No council is inadequate in at least one area'],
	[
		['North 4', 'South 4'],
		'grade=4&area=both.overall-effectiveness',
		'Both councils are inadequate overall'
	],
	[
		['North 3', 'South 3'],
		'grade=1',
		'Neither of two councils is outstanding in at least one area'
	],
	[
		['North 3', 'South 2'],
		'grade=3&when=all',
		'One of two inspections gave requires improvement in at least one area'
	]
])('%j, %s: %s', (lines, address, title) => {
	expect(gridOf(address, { all: inspectionsOf(lines) }).title).toBe(title);
});

test('values of another scale are counted as no grades of ours', () => {
	const own = inspectionsOf(['North 1 5', 'South 2 6'], 'Own', ['Safety', 'Care']);
	const view = gridOf('', { all: own });
	expect(view.inadequate).toBeNull();
	expect(view.title).toBe('Neither of two councils has a grade from 1 to 4');
	expect(view.subtitle).toMatch(/^Values by council and area/);
});

test('what the rows do not show by themselves is said with its count', () => {
	expect(gridOf().answers.map(({ words, countWords }) => `${words}: ${countWords}`)).toEqual([
		'Inadequate for both help and protection and children in care: ten',
		'Help and protection the worse of the two: 47',
		'Children in care the worse of the two: nine'
	]);
	expect(gridOf('', { all: inspectionsOf(['North 1', 'South 2']) }).answers).toEqual([]);
});

test('it says which inspections it shows, and how they are in order', () => {
	expect(gridOf().subtitle).toBe(
		'Grades from 1 Outstanding to 4 Inadequate by council and area, latest ILACS inspection of each council, up to 24 March 2025, by region, most inadequate first'
	);
	expect(gridOf('when=2019-03-31&region=london&by=none&sort=-date').subtitle).toBe(
		'Grades from 1 Outstanding to 4 Inadequate by council and area, London, latest ILACS inspection of each council at 31 March 2019, first inspected first'
	);
	expect(gridOf('framework=all&when=all&sort=name').subtitle).toBe(
		'Grades from 1 Outstanding to 4 Inadequate by council and area, every inspection, 2009–2025, by region, by name'
	);
});

test('where nothing is here it says what is missing, and names where such inspections are published', () => {
	const view = gridOf('when=2018-01-01');
	expect(view.isBlank).toBe(true);
	expect(view.nothing).toMatch(/^No inspection of this kind, place and time is here\./);
	expect(view.source.line).toContain('Ofsted');
	expect(
		gridOf('region=london&grade=4&area=looked-after.care-leavers&when=2019-01-01').nothing
	).toMatch(/^No row matches\./);
});
