import { expect, test } from 'vitest';
import { nameOf, readSheets, sheet } from '../read/shape/sheets.ts';
import { OFSTED_2023, OFSTED_2025 } from '../read/shape/workbooks-of-shapes.ts';

/** Judgements of Northtown on a sheet of its own: `overall effectiveness` and help and protection. */
function sheetOf(date: 'Inspected from' | 'Published', day: string, grades = '2 | 3') {
	const [overall, help] = grades.split('|');
	const row = (area: string, grade = '') => `Northtown | ILACS | ${day} | ${area} | ${grade}`;
	return sheet(
		`${date} ${day}`,
		`Authority | Framework | ${date} | Area | Grade`,
		row('Overall effectiveness', overall),
		row('Help and protection', help)
	);
}

test.each([
	[
		'the report came in its time',
		['2022-01-10'],
		['2022-03-01'],
		['Northtown, ILACS, 2022-01-10, 2022-03-01']
	],
	[
		'it came 270 days after',
		['2022-01-10'],
		['2022-10-07'],
		['Northtown, ILACS, 2022-01-10, 2022-10-07']
	],
	[
		'it came later',
		['2022-01-10'],
		['2022-10-08'],
		['Northtown, ILACS, 2022-01-10', 'Northtown, ILACS, 2022-10-08']
	],
	[
		'it came before',
		['2022-01-10'],
		['2022-01-09'],
		['Northtown, ILACS, 2022-01-10', 'Northtown, ILACS, 2022-01-09']
	],
	[
		'two reports fit',
		['2022-01-10'],
		['2022-03-01', '2022-05-01'],
		['Northtown, ILACS, 2022-01-10', 'Northtown, ILACS, 2022-03-01', 'Northtown, ILACS, 2022-05-01']
	],
	[
		'two inspections fit',
		['2022-01-10', '2022-02-01'],
		['2022-03-01'],
		['Northtown, ILACS, 2022-01-10', 'Northtown, ILACS, 2022-02-01', 'Northtown, ILACS, 2022-03-01']
	],
	[
		'only its month is known',
		['2022-01'],
		['2022-03-01'],
		['Northtown, ILACS, 2022-01', 'Northtown, ILACS, 2022-03-01']
	]
])('an inspection and a report of two sheets: %s', (_, inspected, published, expected) => {
	const { inspections } = readSheets([
		...inspected.map((day) => sheetOf('Inspected from', day)),
		...published.map((day) => sheetOf('Published', day))
	]);
	expect(inspections.map(nameOf)).toEqual(expected);
});

test('they stay two where a grade differs, or nothing is graded in both', () => {
	for (const grades of ['2 | 4', ' | ']) {
		const { inspections } = readSheets([
			sheetOf('Inspected from', '2022-01-10'),
			sheetOf('Published', '2022-03-01', grades)
		]);
		expect(inspections).toHaveLength(2);
	}
});

test('first days a few days apart are one inspection, and that is told', () => {
	const near = ['2022-09-20', '2022-09-21'].map((day) => sheetOf('Inspected from', day));
	const { inspections, problems } = readSheets(near);
	expect(inspections.map(nameOf)).toEqual(['Northtown, ILACS, 2022-09-20']);
	expect(problems.map(({ code, line, value }) => [code, line, value])).toEqual([
		['other-day', 2, '2022-09-20'],
		['other-day', 3, '2022-09-20']
	]);
});

test.each([
	['more than a week apart', '2022-09-28', '2 | 3'],
	['with another grade', '2022-09-21', '2 | 2']
])('first days %s stay two inspections', (_, day, grades) => {
	const { inspections, problems } = readSheets([
		sheetOf('Inspected from', '2022-09-20'),
		sheetOf('Inspected from', day, grades)
	]);
	expect(inspections).toHaveLength(2);
	expect(problems).toEqual([]);
});

test('sheets that say the same again are silent, and one that differs is told', () => {
	const first = sheetOf('Published', '2022-03-01');
	const again = { ...sheetOf('Published', '2022-03-01'), sheet: 'Again' };
	const other = { ...sheetOf('Published', '2022-03-01', '2 | 4'), sheet: 'Other' };
	expect(readSheets([first, again]).problems).toEqual([]);
	expect(readSheets([first, other]).problems).toMatchObject([
		{ code: 'conflict', sheet: 'Other', line: 3 }
	]);
});

test('the sheets of a workbook are read together, each inspection once', () => {
	const names = (grids: Parameters<typeof readSheets>[0]) =>
		readSheets(grids).inspections.map(nameOf);
	expect(names(OFSTED_2025)).toEqual([
		'Worcestershire, ILACS, 2024-06-10, 2024-07-23',
		'York, ILACS, 2022-02-28, 2022-04-19',
		'York, ILACS, Monitoring visit, 2025-02-11, 2025-03-13',
		'York, ILACS, Focused visit, 2025-03-26, 2025-04-29',
		'Worcestershire, ILACS, 2019-06-10, 2019-07-23'
	]);
	expect(readSheets(OFSTED_2025).problems).toEqual([]);
	expect(readSheets([...OFSTED_2023, ...OFSTED_2025]).inspections.map(nameOf)).toContain(
		'York, ILACS, 2022-02-28, 2022-04-19'
	);
});
